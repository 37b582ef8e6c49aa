"""Places for nodes: communities first, then forces, then room for every label; no chance, nothing left to the browser.

Forces as in ForceAtlas2 (Jacomy et al. 2014, doi:10.1371/journal.pone.0098679): repulsion by degree, attraction
along edges, gravity. Large graphs repel cells of a grid instead of nodes; of those that no page draws whole, only the
communities get places, and the page lets the few hundred names that it shows settle there.
"""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
EXACT = 300  # nodes up to which every pair repels
GRID = 18  # cells to a side beyond that
DRAWN = 6000  # nodes beyond which a page never draws the whole graph
GRAVITY = 0.024  # pull towards the middle, per unit
GOLDEN = math.pi * (3 - math.sqrt(5))  # the angle of a sunflower: even spacing without chance
SPACING = 150.0  # units between neighbouring nodes at the start
ASPECT = 1.1  # width to height of a drawing
WIDEN = 2.6  # how far the shorter side may be stretched for that
TIGHT = 1.6  # least area of the drawing, in areas of all boxes together
MARGIN = 40.0  # units between the connected parts of a graph
EDGE = 185.0  # median length of an edge in the drawing: room for the name of the relation
SCREEN = (600.0, 700.0)  # pixels that the page of a laptop has for the drawing, its rim left out
FULL = 0.5  # share of it that names may fill: beyond that they are cut or left out


class Box(NamedTuple):
    """The room a node needs, its label included."""

    width: float
    height: float


def layout(boxes: list[Box], edges: list[tuple[int, int]], communities: list[int]) -> list[tuple[int, int]]:
    """Return a place for each node, in whole units, no two boxes overlapping.

    Args:
        boxes: the room each node needs.
        edges: pairs of node numbers.
        communities: the community of each node; 0 is the largest.
    """
    if not boxes:
        return []
    if len(boxes) > DRAWN:
        return _rounded(_start(np.array(communities)))
    rooms = np.array(boxes, dtype=np.float64)
    places = np.zeros_like(rooms)
    parts = _components(len(boxes), edges)
    for group, pairs in parts:
        places[group] = _component(rooms[group], pairs, np.array(communities)[group])
    groups = [group for group, _ in parts]
    return _rounded(_legible(_pack(places, rooms, groups), rooms, groups))


def _legible(places: Floats, rooms: Floats, groups: list[Integers]) -> Floats:
    """Give names the room they take on a screen, where the drawing shrinks and they do not, as far as there is room."""
    shrinks = float((np.ptp(places, axis=0) / SCREEN).max())
    crowd = float(rooms.prod(axis=1).sum()) / (FULL * math.prod(SCREEN))
    growth = shrinks / math.sqrt(max(crowd, 1.0))
    if growth <= 1:
        return places
    for group in groups:
        places[group] = separate(places[group], growth * rooms[group])
    return _pack(places, growth * rooms, groups)


def _rounded(places: Floats) -> list[tuple[int, int]]:
    return [(round(x), round(y)) for x, y in places.tolist()]


def _components(count: int, edges: list[tuple[int, int]]) -> list[tuple[Integers, Integers]]:
    """The nodes of each connected part, the largest first, with its edges in numbers of its own."""
    graph = nx.Graph(edges)
    graph.add_nodes_from(range(count))
    groups = sorted((sorted(group) for group in nx.connected_components(graph)), key=lambda each: (-len(each), each))
    own = {node: number for group in groups for number, node in enumerate(group)}
    part = {node: number for number, group in enumerate(groups) for node in group}
    pairs: list[list[tuple[int, int]]] = [[] for _ in groups]
    for a, b in edges:
        pairs[part[a]].append((own[a], own[b]))
    found = [np.array(each, dtype=np.int64).reshape(-1, 2) for each in pairs]
    return [(np.array(group), each) for group, each in zip(groups, found, strict=True)]


def _component(rooms: Floats, edges: Integers, communities: Integers) -> Floats:
    if len(rooms) == 1:
        return np.zeros((1, 2))
    _, renumbered = np.unique(communities, return_inverse=True)
    places = _upright(_forces(_start(renumbered), edges))
    return separate(_scaled(places, edges, rooms), rooms)


def _pack(places: Floats, rooms: Floats, groups: list[Integers]) -> Floats:
    """Lay the connected parts beside each other, the largest in the middle; untied names stand in rows below."""
    tied = [group for group in groups if len(group) > 1]
    lone = np.array([group[0] for group in groups if len(group) == 1], dtype=np.int64)
    if tied:
        places = _beside(places, rooms, tied)
    _rows(places, rooms, lone, np.concatenate(tied) if tied else lone[:0])
    return places


def _rows(places: Floats, rooms: Floats, lone: Integers, tied: Integers) -> None:
    """Stand nodes in rows as wide as the rest of the drawing, in their order, under it."""
    if not len(lone):
        return
    square = ASPECT * math.sqrt(float((rooms[lone, 0] * rooms[lone, 1]).sum()))
    left, right = -square / 2, square / 2
    y = 0.0
    if len(tied):
        low, high = (places[tied] - rooms[tied] / 2).min(axis=0), (places[tied] + rooms[tied] / 2).max(axis=0)
        left, right, y = min(left, low[0]), max(right, high[0]), high[1] + MARGIN
    columns = max(int((right - left) // rooms[lone, 0].max()), 1)
    columns = -(-len(lone) // -(-len(lone) // columns))  # rows of equal length
    height, width = rooms[lone, 1].max(), (right - left) / columns
    for number, node in enumerate(lone.tolist()):
        row, column = divmod(number, columns)
        places[node] = left + (column + 0.5) * width, y + (row + 0.5) * height


def _beside(places: Floats, rooms: Floats, groups: list[Integers]) -> Floats:
    low = np.array([(places[group] - rooms[group] / 2).min(axis=0) for group in groups])
    high = np.array([(places[group] + rooms[group] / 2).max(axis=0) for group in groups])
    sizes = high - low + MARGIN
    area = sizes[:, 0] * sizes[:, 1]
    radius = 0.55 * np.sqrt(np.cumsum(area) - area)
    centres = np.array([_sunflower(number, far) for number, far in enumerate(radius.tolist())])
    centres[:, 0] *= ASPECT
    moves = separate(centres, sizes) - (low + high) / 2
    for group, move in zip(groups, moves, strict=True):
        places[group] += move
    return places - np.median(places, axis=0)


def _upright(places: Floats) -> Floats:
    """Turn the drawing so that its longer side lies flat, and widen its shorter side towards the shape of a screen."""
    places = places - places.mean(axis=0)
    x, y = places[:, 0], places[:, 1]
    angle = 0.5 * math.atan2(2 * float((x * y).sum()), float((x * x).sum() - (y * y).sum()))
    cos, sin = math.cos(angle), math.sin(angle)
    turned = np.stack([x * cos + y * sin, y * cos - x * sin], axis=1)
    width, height = np.maximum(turned.std(axis=0), 1.0)
    turned[:, 1] *= min(max(width / height / ASPECT, 1 / ASPECT), WIDEN)
    return turned


def _scaled(places: Floats, edges: Integers, boxes: Floats) -> Floats:
    """Scale the drawing so that half of its edges are shorter than EDGE, but never so small that boxes must pile up."""
    lengths = np.hypot(*(places[edges[:, 0]] - places[edges[:, 1]]).T)
    factor = EDGE / max(float(np.median(lengths)), 1.0)
    width, height = np.maximum(places.std(axis=0) * factor * 2.5, 0.7 * EDGE).tolist()
    needed = float((boxes[:, 0] * boxes[:, 1]).sum())
    return places * factor * min(math.sqrt(max(needed * TIGHT / (width * height), 1.0)), 8.0)


def _start(communities: Integers) -> Floats:
    """Communities as sunflowers on a sunflower: big ones in the middle, members round their centre."""
    sizes = np.bincount(communities)
    before = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    places = np.zeros((len(communities), 2))
    seen = np.zeros(len(sizes), dtype=int)
    for node, community in enumerate(communities.tolist()):
        centre = _sunflower(int(community), SPACING * math.sqrt(before[community] + sizes[community] / 2))
        places[node] = centre + _sunflower(int(seen[community]), SPACING * 0.6 * math.sqrt(seen[community] + 0.5))
        seen[community] += 1
    return places


def _sunflower(number: int, radius: float) -> Floats:
    return radius * np.array([math.cos(number * GOLDEN), math.sin(number * GOLDEN)])


def _forces(places: Floats, edges: Integers) -> Floats:
    """Let forces settle the places; steps shrink, so that it always ends."""
    degree: Floats = np.bincount(edges.ravel(), minlength=len(places)).astype(np.float64) + 1
    exact = len(places) <= EXACT
    heat, cooling, rounds = (SPACING, 0.985, 300) if exact else (SPACING, 0.93, 60)
    for _ in range(rounds):
        push = _repel(places, degree, exact=exact) - _attract(places, edges, degree) - GRAVITY * places
        length = np.maximum(np.hypot(push[:, 0], push[:, 1]), 1e-9)
        places += push * (np.minimum(length, heat) / length)[:, None]
        heat *= cooling
    return places


def _repel(places: Floats, degree: Floats, *, exact: bool) -> Floats:
    """Repulsion by weight over distance, from every node or from the cells of a grid."""
    weight = np.sqrt(degree)
    centre, mass = (places, weight) if exact else _cells(places, weight)
    dx = places[:, 0, None] - centre[None, :, 0]
    dy = places[:, 1, None] - centre[None, :, 1]
    strength = mass[None, :] / np.maximum(dx * dx + dy * dy, 1.0 if exact else SPACING**2 / 4)
    push = np.stack([(dx * strength).sum(axis=1), (dy * strength).sum(axis=1)], axis=1)
    return np.asarray(push * weight[:, None] * SPACING**2 / 2)


def _cells(places: Floats, weight: Floats) -> tuple[Floats, Floats]:
    """Centre and weight of the cells of a grid that hold nodes."""
    low, high = places.min(axis=0), places.max(axis=0)
    cell = np.minimum(((places - low) / np.maximum(high - low, 1) * GRID).astype(np.int64), GRID - 1)
    used, index = np.unique(cell[:, 0] * GRID + cell[:, 1], return_inverse=True)
    mass: Floats = np.bincount(index, weight, len(used)).astype(np.float64)
    centre = [np.bincount(index, weight * places[:, axis], len(used)) / mass for axis in (0, 1)]
    return np.stack(centre, axis=1), mass


def _attract(places: Floats, edges: Integers, degree: Floats) -> Floats:
    """Springs along the edges, weaker at hubs, so that a hub is not buried under its neighbours."""
    pull = np.zeros_like(places)
    if not len(edges):
        return pull
    a, b = edges[:, 0], edges[:, 1]
    apart = (places[a] - places[b]) / np.sqrt(np.minimum(degree[a], degree[b]))[:, None]
    for axis in (0, 1):
        pull[:, axis] += np.bincount(a, apart[:, axis], len(places))
        pull[:, axis] -= np.bincount(b, apart[:, axis], len(places))
    return pull * 0.5


def separate(places: Floats, boxes: Floats) -> Floats:
    """Push overlapping boxes apart along their shorter overlap until none is left.

    Args:
        places: centres of the boxes.
        boxes: width and height of each.
    """
    places = places.copy()
    for step in itertools.count(1):
        first, second = _overlapping(places, boxes)
        if not len(first):
            break
        push = _apart(places, boxes, first, second)
        for axis in (0, 1):
            there, back = (np.bincount(each, push[:, axis], len(places)) for each in (second, first))
            places[:, axis] += there - back
        if step % 8 == 0:
            places *= 1.03  # where pushing goes in circles, room ends it
    return places


def _apart(places: Floats, boxes: Floats, first: Integers, second: Integers) -> Floats:
    """Half of the way that each pair has to go, along the axis on which it is shorter."""
    apart = places[second] - places[first]
    over = (boxes[first] + boxes[second]) / 2 - np.abs(apart)
    sideways = over[:, 0] < over[:, 1]
    axis = np.stack([sideways, ~sideways], axis=1)
    return np.asarray(np.where(axis, over + 1, 0.0) * np.where(apart >= 0, 0.5, -0.5))


def _overlapping(places: Floats, boxes: Floats) -> tuple[Integers, Integers]:
    """The pairs of boxes that overlap, found by a sweep along the first axis."""
    edge = places[:, 0] - boxes[:, 0] / 2
    order = np.argsort(edge, kind="stable")
    left = edge[order]
    right = (places[:, 0] + boxes[:, 0] / 2)[order]
    reach = np.searchsorted(left, right)
    count = len(order)
    widest = int((reach - np.arange(count)).max(initial=0))
    firsts, seconds = [], []
    ranks = np.arange(count)
    for step in range(1, widest):
        i = ranks[: count - step]
        i = i[i + step < reach[: count - step]]
        a, b = order[i], order[i + step]
        close = np.abs(places[a, 1] - places[b, 1]) < (boxes[a, 1] + boxes[b, 1]) / 2
        meet = close & (np.abs(places[a, 0] - places[b, 0]) < (boxes[a, 0] + boxes[b, 0]) / 2)
        firsts.append(a[meet])
        seconds.append(b[meet])
    if not firsts:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    return np.concatenate(firsts), np.concatenate(seconds)
