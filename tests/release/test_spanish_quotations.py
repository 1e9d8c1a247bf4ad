"""Who says what in Spanish: quotations of invented releases, and words that nobody says."""

import pytest

from release.who_said import quotes

TOLD = [
    (
        "Luis Prado anunció otra etapa. “En 2028 queremos duplicar la obra”, adelantó.",
        [("Luis Prado", None)],
    ),
    (
        ("«Nos quedamos en el puerto», ha declarado Olga Marchena, presidenta del astillero."),
        [("Olga Marchena", "presidenta del astillero")],
    ),
    (
        ("“Nos quedamos en el puerto”, señaló la presidenta del astillero, Olga Marchena."),
        [("Olga Marchena", "presidenta del astillero")],
    ),
    (
        ("La presidenta del astillero, Olga Marchena, explicó: “Nos quedamos en el puerto”."),
        [("Olga Marchena", "presidenta del astillero")],
    ),
    (
        (
            "“Nos quedamos en el puerto”, ha dicho Marchena, quien ha añadido que “nadie "
            "se irá antes de tiempo”. Olga Marchena preside el astillero."
        ),
        [("Olga Marchena", None), ("Olga Marchena", None)],
    ),
    (
        ("Según el alcalde de Puertolé, Iván Roca, “el puerto es una casa de la que nadie se va”."),
        [("Iván Roca", "alcalde de Puertolé")],
    ),
    (
        (
            "En palabras de Iván Roca, director general de Mareas, “el puerto es una casa"
            " de la que nadie se va”."
        ),
        [("Iván Roca", "director general de Mareas")],
    ),
    (
        ("Así, Olga Marchena ha asegurado que “el puerto es una casa de la que nadie se va”."),
        [("Olga Marchena", None)],
    ),
    (
        (
            "Por su parte, el secretario general del sindicato, Iván Roca, lamentó que "
            "“nadie haya preguntado a la plantilla”."
        ),
        [("Iván Roca", "secretario general del sindicato")],
    ),
    (
        ("Olga Marchena es soldadora desde 1998. “Nadie ha preguntado a la plantilla”, lamenta."),
        [("Olga Marchena", None)],
    ),
    (
        (
            "“Nadie ha preguntado a la plantilla”, aseguró el Dr. Iván Roca, investigador"
            " principal del proyecto."
        ),
        [("Iván Roca", "investigador principal del proyecto")],
    ),
    (
        (
            "Durante el acto, la consejera de Pesca, Olga Marchena, agradeció el trabajo "
            "de Iván Roca: “Sin gente así no habría puerto”."
        ),
        [("Olga Marchena", "consejera de Pesca")],
    ),
    (
        (
            "“Sin gente así no habría puerto”, dijo Olga Marchena, y agregó: “Ni barcos "
            "que esperar”."
        ),
        [("Olga Marchena", None), ("Olga Marchena", None)],
    ),
    (
        ("“Sin gente así no habría puerto”, concluyó el titular de Economía, Iván Roca Peña."),
        [("Iván Roca Peña", "titular de Economía")],
    ),
    (
        (
            "La ministra ha subrayado que “sin gente así no habría puerto”. Olga "
            "Marchena, ministra de Pesca, visita hoy el puerto."
        ),
        [("Olga Marchena", "ministra de Pesca")],
    ),
    (
        (
            "La directora, Olga Marchena, cree que la cifra bajará. “Hemos tocado techo y"
            " lo sabemos”, remarca."
        ),
        [("Olga Marchena", "directora")],
    ),
    (
        ("“Hemos tocado techo y lo sabemos”, comenta orgullosa Olga Marchena, socia fundadora."),
        [("Olga Marchena", "socia fundadora")],
    ),
    (
        (
            '"Contrataremos a cuarenta personas", aseguró Marta Ríos, Directora de '
            "Operaciones de Solaris."
        ),
        [("Marta Ríos", "Directora de Operaciones de Solaris")],
    ),
    (
        'Marta Ríos, CEO de Solaris, comentó: "Contrataremos a cuarenta personas".',
        [("Marta Ríos", "CEO de Solaris")],
    ),
    (
        (
            "«Contrataremos a cuarenta personas», ha explicado en rueda de prensa el "
            "consejero de Economía, Luis Prado. «No hay marcha atrás», ha afirmado Prado."
        ),
        [("Luis Prado", "consejero de Economía"), ("Luis Prado", "consejero de Economía")],
    ),
    (
        (
            "La directora, Marta Ríos, presentó el plan."
            "\n\nAl respecto, Ríos señaló: “Contrataremos a cuarenta personas”."
        ),
        [("Marta Ríos", "directora")],
    ),
    (
        (
            "El presidente municipal, Raúl Soto Vega, dijo que la obra “devuelve el "
            "agua a cuatro colonias olvidadas”."
            "\n\nAsimismo, añadió que “no se cobrará un peso a las familias”."
        ),
        [("Raúl Soto Vega", "presidente municipal"), ("Raúl Soto Vega", "presidente municipal")],
    ),
    (
        (
            "El secretario de Obras, Raúl Soto, recorrió la colonia. “Aquí no había agua "
            "desde hace dos años”, sostuvo el funcionario."
        ),
        [("Raúl Soto", "secretario de Obras")],
    ),
    (
        (
            "La gobernadora Elena Paz encabezó el acto."
            "\n\nFinalmente, la mandataria expresó: “El agua no es un favor, es un "
            "derecho”."
        ),
        [("Elena Paz", "gobernadora")],
    ),
    (
        (
            "«Cada minuto cuenta», subraya la Dra. Elena Prats, jefa del Servicio de "
            "Neurología del Hospital del Mar."
        ),
        [("Elena Prats", "jefa del Servicio de Neurología del Hospital del Mar")],
    ),
    (
        (
            "Luis Prado, quien dirige el museo, recordó que “cada sala tiene su propio "
            "silencio y su propia luz”."
        ),
        [("Luis Prado", None)],
    ),
    (
        ('De esta manera, Luis Prado ha destacado que "cada sala tiene su propio silencio".'),
        [("Luis Prado", None)],
    ),
    (
        (
            'En este sentido, la concejala de Cultura, Ana Gil, ha apuntado: "Es un museo'
            ' para tocar, no solo para mirar".'
        ),
        [("Ana Gil", "concejala de Cultura")],
    ),
    (
        ('Para Ana Gil, concejala de Cultura, "es un museo para tocar, no solo para mirar".'),
        [("Ana Gil", "concejala de Cultura")],
    ),
    (
        (
            'Ana Gil ha felicitado a Luis Prado, director del museo, por su trabajo. "Es '
            'un museo para tocar, no solo para mirar", ha concluido.'
        ),
        [("Ana Gil", None)],
    ),
    (
        (
            "El ingeniero agrónomo Luis Prado, que lleva diez años en la finca, lo resume"
            " así: «La tierra se acuerda de todo»."
        ),
        [("Luis Prado", "ingeniero agrónomo")],
    ),
    (
        (
            "Tanto el rector, Luis Prado, como la decana, Ana Gil, celebraron la firma. "
            "“Es un paso de gigante para el campus”, indicó la decana."
        ),
        [("Ana Gil", "decana")],
    ),
    (
        (
            "El ministro Luis Prado entregó la medalla a Marta Ríos. “Usted ha salvado "
            "este pueblo”, le dijo."
        ),
        [("Luis Prado", "ministro")],
    ),
    (
        (
            "“Aguantaremos hasta el verano”, prometió la secretaria general, Marta Ríos, "
            "entre aplausos."
        ),
        [("Marta Ríos", "secretaria general")],
    ),
    (
        ("Marta Ríos, alcaldesa de Aldea, no oculta su enfado: “Aguantaremos hasta el verano”."),
        [("Marta Ríos", "alcaldesa de Aldea")],
    ),
    (
        "“Aguantaremos hasta el verano”, según la alcaldesa, Marta Ríos.",
        [("Marta Ríos", "alcaldesa")],
    ),
    (
        (
            "“Es una etapa importante de nuestra historia”, valora Marta Ríos, consejera "
            "delegada del Grupo Solaris."
        ),
        [("Marta Ríos", "consejera delegada del Grupo Solaris")],
    ),
    (
        (
            "El Ing. Luis Prado Soto, director de Obras, informó que “el puente quedará "
            "listo antes de las lluvias”."
        ),
        [("Luis Prado Soto", "director de Obras")],
    ),
    (
        (
            "“El puente quedará listo antes de las lluvias”, agregó el Ing. Prado. Luis "
            "Prado dirige la obra."
        ),
        [("Luis Prado", None)],
    ),
    (
        (
            "A la pregunta de si seguirá, Prado respondió: “Me iré cuando el tejado no "
            "tenga goteras”. Luis Prado es director del teatro."
        ),
        [("Luis Prado", "director del teatro")],
    ),
    (
        (
            "“Me iré cuando el tejado no tenga goteras”, manifestó Luis Prado, quien "
            "dirige el teatro desde 2010."
        ),
        [("Luis Prado", None)],
    ),
    (
        (
            "El presidente de la Diputación, Luis Prado, y la alcaldesa, Marta Ríos, "
            "firmaron el acuerdo. “Es un día grande para la comarca”, ha señalado Prado. "
            "Ríos, por su parte, ha añadido: “Y para las familias que esperaban”."
        ),
        [("Luis Prado", "presidente de la Diputación"), ("Marta Ríos", "alcaldesa")],
    ),
]
NOBODY = [
    ("“Nadie ha preguntado a la plantilla”, lamenta.\n\nOlga Marchena es soldadora."),
    "El programa “Un puerto para todas las personas” arranca en mayo.",
    "—Sin gente así no habría puerto —dijo Olga Marchena.",
    "La exposición, titulada “Cuarenta años de luz y silencio”, abre el lunes.",
    ("“Es un museo para tocar, no solo para mirar.”\nAna Gil, concejala de Cultura"),
    ("La novela “El silencio después de la última nieve”, de Marta Ríos, sale en mayo."),
    "El estudio concluye que “uno de cada tres hogares renuncia a tratarse”.",
    "La empresa habla de “una etapa importante de su historia”.",
    ("Desde el Ayuntamiento aseguran que “no habrá más retrasos en la obra del puente”."),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_speakers_and_roles(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = quotes(text, language="es")
    assert [(quote.speaker, quote.role) for quote in found] == expected


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_is_said_to_speak(text: str) -> None:
    assert all(quote.speaker is None for quote in quotes(text, language="es"))
