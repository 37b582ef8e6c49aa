"""Where an agency's line ends and its news begins."""

from __future__ import annotations

import pytest

from kg.text.agencies import openings

NEWS = "Le maire de la ville a inauguré lundi la nouvelle gare en présence de la foule."
TITLE = "Une gare neuve"


@pytest.mark.parametrize(
    ("head", "town"),
    [
        ("KLOW (Reuters) - ", "KLOW"),
        ("KLOW, 16 janvier 2015 - ", "KLOW"),
        ("KLOW, 16 janvier 2015. - ", "KLOW"),
        ("LIMA, 14 janv. 2012 (AP) — ", "LIMA"),
        ("Klow, 3 mars (AFP) – ", "Klow"),
        ("Klow, le 3 mars - ", "Klow"),
        ("Klow, le 12 mai 2024 – ", "Klow"),
        ("ACCRA, Ghana (AP) — ", "ACCRA"),
        ("ZLIP DE LA KARA - ", "ZLIP DE LA KARA"),
        ("Zlip-sur-Kara (Orbix) - ", "Zlip-sur-Kara"),
        ("OTTAWA | ", "OTTAWA"),
        ("RENNES : ", "RENNES"),
        ("Kinshasa — ", "Kinshasa"),
        ("(Klow, 4 mai 2023) ", "Klow"),
        ("(Belga) ", None),
        ("12 mai 2024. - ", None),
        ("Par Anne Roy, Klow, 4 mai 2023 - ", None),
        ("OSTAVA – ", "OSTAVA"),
        ("AFP - ", "AFP"),
    ],
)
def test_heads(head: str, town: str | None) -> None:
    text = f"{TITLE}\n\n{head}{NEWS}"
    assert [found.span.of(text) for found in openings(text)] == [head]
    assert [found.town.of(text) if found.town else None for found in openings(text)] == [town]


@pytest.mark.parametrize(
    "text",
    [
        f"OSTAVA - {TITLE}",
        f"{TITLE}\n\nOL - Klow, c'était l'affiche de la soirée de lundi, et elle a tenu toutes ses promesses.",
        f"{TITLE}\n\nPaul Roy (PS) a parlé. {NEWS}",
        f"{TITLE}\n\nL'entreprise - {NEWS}",
        f"{TITLE}\n\nPHOTOS : {NEWS}",
        f"{TITLE}\n\nFrance - {NEWS}",
        f"{TITLE}\n\nLe sommet – attendu le 4 mai – {NEWS}",
        f"{TITLE}\n\nKlow, le 4 juin, finit – {NEWS}",
        f"{TITLE}\n\n(Selon lui, rien ne presse.) {NEWS}",
    ],
)
def test_no_heads(text: str) -> None:
    assert openings(text) == []
