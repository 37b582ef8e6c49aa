"""The language of a text: found by its small words, and left open where those do not tell."""

import pytest

from kg.text.sources.languages import language_of

TEXTS = {
    "fr": "Le conseil municipal de Valbrune a voté hier soir le budget de la ville. La maire s'est dite "
    "satisfaite, mais l'opposition regrette que les travaux du pont ne soient pas prévus avant deux ans.",
    "en": "The town council of Valbrune voted its budget last night. The mayor said that she was pleased, but "
    "those who sit in opposition regret that the works on the bridge will not begin within two years.",
    "es": "El ayuntamiento de Valbrune votó ayer por la noche el presupuesto de la ciudad. La alcaldesa está "
    "contenta, pero la oposición lamenta que las obras del puente no empiecen hasta dentro de dos años.",
    "de": "Der Rat der Stadt Valbrune hat gestern Abend den Haushalt beschlossen. Die Bürgermeisterin ist "
    "zufrieden, aber die Opposition bedauert, dass die Arbeiten an der Brücke nicht vor zwei Jahren "
    "beginnen werden.",
    "ca": "L'ajuntament de Valbrune va votar ahir a la nit el pressupost de la ciutat. L'alcaldessa n'està "
    "contenta, però l'oposició lamenta que les obres del pont no comencin fins d'aquí a dos anys per als "
    "veïns.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_running_text_shows_its_language(code: str):
    found = language_of(TEXTS[code])
    assert found is not None
    assert found.code == code


def test_another_script_is_another_language():
    words = "Городской совет вчера вечером принял бюджет города и отложил ремонт старого моста на два года вперёд"
    found = language_of(f"{words}. {words}.")
    assert found is not None
    assert (found.code, found.name) == ("", "Cyrillic script")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Budget: the council says yes",
        "Dupont, Martin, Lefèvre, Garnier, Moreau, Petit, Roux, Blanc " * 5,
        f"{TEXTS['fr'][:90]} {TEXTS['en'][:90]}",
    ],
)
def test_what_is_short_mixed_or_a_list_is_left_open_or_french(text: str):
    found = language_of(text)
    assert found is None or found.code == "fr"
