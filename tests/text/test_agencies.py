"""Where an agency's line ends and its news begins."""

from __future__ import annotations

import pytest

from kg.text.agencies import openings

NEWS = "Le maire de la ville a inauguré lundi la nouvelle gare en présence de la foule."
TITLE = "Une gare neuve"


@pytest.mark.parametrize(
    "head",
    ["KLOW (Reuters) - ", "KLOW, 16 janvier 2015 - ", "Klow, 3 mars (AFP) – ", "(Belga) ", "OSTAVA – ", "AFP - "],
)
def test_heads(head: str) -> None:
    text = f"{TITLE}\n\n{head}{NEWS}"
    assert [span.of(text) for span in openings(text)] == [head]


@pytest.mark.parametrize(
    "text",
    [
        f"OSTAVA - {TITLE}",
        f"{TITLE}\n\nOL - Klow, c'était l'affiche de la soirée de lundi, et elle a tenu toutes ses promesses.",
        f"{TITLE}\n\nPaul Roy (PS) a parlé. {NEWS}",
        f"{TITLE}\n\nL'entreprise - {NEWS}",
        f"{TITLE}\n\n(Selon lui, rien ne presse.) {NEWS}",
    ],
)
def test_no_heads(text: str) -> None:
    assert openings(text) == []
