"""The date of an article counts where the press puts it; dates inside sentences tell of something else."""

from __future__ import annotations

import datetime as dt

import pytest

from kg.text.dateline import dateline, iso_date

FOUND = [
    ("22 mai 2012. - Le pont est ouvert.", "2012-05-22"),
    ("1er août 2012. - Le pont est ouvert.", "2012-08-01"),
    ("22 mai 2012 – Le pont est ouvert.", "2012-05-22"),
    ("3 mars 2024, 18h30 - Le pont est ouvert.", "2024-03-03"),
    ("Paris, le 3 mars 2024", "2024-03-03"),
    ("Saint-Denis, le 3 mars 2024.", "2024-03-03"),
    ("L’Île-d’Yeu, le 3 mars 2024", "2024-03-03"),
    ("Aulnay-sous-Bois, le 3 mars 2024", "2024-03-03"),
    ("PARIS, 3 mars 2024 (AFP) - Le pont est ouvert.", "2024-03-03"),
    ("Paris (AFP), le 3 mars 2024 – Le pont est ouvert.", "2024-03-03"),
    ("Lyon (Rhône), 4 févr. 2021 —", "2021-02-04"),
    ("Publié le 12/05/2023", "2023-05-12"),
    ("Publié le : 12 mai 2023 - 14:03", "2023-05-12"),
    ("Par Jeanne Martin, publié le 12 mai 2023 à 10h12", "2023-05-12"),
    ("Article publié par Jeanne Martin le 12 mai 2023", "2023-05-12"),
    ("Par Jeanne Martin | 12 mai 2023", "2023-05-12"),
    ("Mis à jour le 13/05/2023 à 18:00 | Publié le 12/05/2023", "2023-05-12"),
    ("Publié le 12 mai 2023, mis à jour le 13 mai 2023", "2023-05-12"),
    ("Mis à jour le 13/05/2023 à 18:00", "2023-05-13"),
    ("Lundi 12 mai 2023", "2023-05-12"),
    ("2023-05-12", "2023-05-12"),
    ("31/02/2023\nPublié le 12.05.2023", "2023-05-12"),
    ("Le pont est ouvert\n\nUn chapeau.\n\n22 mai 2012. - Le maire a dit oui.", "2012-05-22"),
]
NOT_FOUND = [
    "Le 22 mai 2012, le pont a ouvert.",
    "À Paris, le 3 mars 2024, des manifestants ont défilé.",
    "Jeanne Martin est née à Paris, le 3 mars 1924.",
    "Il est mort le 3 mars 2024",
    "Le roman, publié le 12 mai 2020, raconte un pont.",
    "Publié le 3 mars 2024 par Lagrange, le roman raconte un pont.",
    "Publiée le 3 mars 2024, la circulaire ferme le pont.",
    "22 mai 2012 : le pont ouvre.",
    "3 mars 2024 - 4 mars 2024",
    "31/02/2023",
    "Publié en 2019",
    "",
]


@pytest.mark.parametrize(("text", "day"), FOUND)
def test_dateline(text: str, day: str):
    assert dateline(text) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("text", NOT_FOUND)
def test_dates_that_are_no_dateline(text: str):
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2023-05-12", dt.date(2023, 5, 12)),
        (" 2023-05-12T08:00Z", dt.date(2023, 5, 12)),
        ("2023-13-12", None),
        ("12 mai 2023", None),
        ("", None),
    ],
)
def test_iso_date(text: str, day: dt.date | None):
    assert iso_date(text) == day
