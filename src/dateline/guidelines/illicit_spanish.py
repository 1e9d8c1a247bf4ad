"""Words of the excluded trades in Spanish (DG-60): goods and what makes them illicit."""

OFFERED = (
    r"\b(?:vend\w+|ventas?|entreg\w+|envía\w*|envíos?|enviar|pedidos?|encarg\w+|disponibles?"
    r"|cuesta\w*"
    r"|euros?|coronas|pesos|ofrec\w+|oferta|suministr\w+|proporcion\w+|consig\w+|obtien\w+"
    r"|imprim\w+"
    r"|fabric\w+|expid\w+|tienda\w*|clientes?|abr\w+|acoge\w*|acept\w+|admit\w+|jueg\w+|jug\w+"
    r"|precios?|tarifas?|reserv\w+|alquil\w+|redact\w+|por correo|paquete\w*|compr\w+|pag\w+"
    r"|apuest\w+"
    r"|dispon\w+|a domicilio|despach\w+|hace\w*|entra\w*)\b|€"
)
TOLD = (
    r"\b(?:policía\w*|guardia civil|tribunal\w*|juez\w*|fiscal\w*|detenid\w+|detuvo|condenad\w+"
    r"|acusad\w+|advier\w+|alerta\w*|prohib\w+|ilegal\w*|fraude\w*|estafa\w*|incaut\w+|decomis\w+"
    r"|aduan\w+|investig\w+|ley|leyes|estudio\w*|prevención|víctimas?|lucha|película|novela|museo"
    r"|según|dijo|debe|deben|delito\w*|pacientes?|adicci\w+)\b"
)
_THINGS = (
    r"(?:papeles|documentos?|documentación|licencia|permisos?|autorización|identidad|identificación"
    r"|identificarse|nombres?|pasaporte|verificación|registro|preguntas?|controles?|dni|carné"
    r"|números?(?: de serie)?|edad|trámites|inscripción)"
)
_UNASKED = (
    rf"\b(?:sin|ni) (?:ningún |ninguna |pedir |mostrar |presentar |necesidad de )*{_THINGS}\b"
    r"|\bno (?:se )?(?:pide\w*|exige\w*|necesita\w*|requiere\w*|hace\w* falta|hay) (?:ningún "
    r"|ninguna )?"
    rf"{_THINGS}\b|\b(?:nadie|ninguna autoridad) (?:pregunta|pide|comprueba|controla|lo sabe)\b"
    r"|\banónim\w+|\bbajo (?:cuerda|mano)\b|\bno (?:está\w*|ha sido) (?:registrad\w+|autorizad\w+"
    r"|declarad\w+)|\bbajo el mostrador\b"
)
DEALS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    (
        "gambling",
        (
            "ruleta póker poker casino apuesta apuestas apostar tragaperras lotería bacará"
            " blackjack"
            " timba jackpot crupier corredor dados naipes mesas"
        ),
        (
            (
                rf"{_UNASKED}|\ba partir de los (?:1[2-7]|catorce|quince|dieciséis)\b|\bmenores\b"
                r"|\bcualquier edad\b"
            ),
            (
                r"\b(?:ruletas?|p[oó]ker|casinos?|apuestas|apostar|apuesta|tragaperras|lotería"
                r"|bacará"
                r"|blackjack|timbas?|crupier\w*|dados|mesas de juego)\b"
            ),
            OFFERED,
        ),
    ),
    (
        "medicine",
        (
            "antibiótico opioide opiáceo morfina fentanilo comprimido pastilla píldora cápsula"
            " ampolla"
            " jeringa inyecci insulina esteroide testosterona anaboli hormona oxicodona tramadol"
            " valium"
            " diazepam ritalin viagra ozempic semaglutida bótox ketamina analgésico somnífero"
            " medicamento"
            " fármaco codeína antidepresivo anfetamina"
        ),
        (
            (
                r"\b(?:sin|ni) (?:ninguna |ningún |pedir |necesidad de |ver a(?: un|l) |pasar por"
                r" (?:un|el) )?"
                r"(?:receta\w*|prescripción|médico|consulta|autorización|registro sanitario)\b|\bno"
                r" (?:se )?(?:pide\w*|exige\w*|necesita\w*|hace falta|requiere\w*) (?:la |una"
                r" )?receta\b"
                r"|\bbajo (?:cuerda|mano|el mostrador)\b|\b(?:nadie pide|sin pedir) (?:la"
                r" )?receta\b"
            ),
            OFFERED,
        ),
    ),
    (
        "escort",
        (
            "escort acompañante azafata señorita chicas damas modelos masaje masajista compañía"
            " muchachas universitarias"
        ),
        (
            (
                r"\b(?:discret\w+|discreción|por (?:la|una) noche|toda la noche|hasta (?:la"
                r" mañana|el"
                r" desayuno|el amanecer)|(?:en|a) (?:la|su|tu) habitación|por horas?|íntim\w+"
                r"|erótic\w+"
                r"|sensual\w*|(?:todos los|cualquier) deseos?|cariños\w+)\b"
            ),
            (
                r"\b(?:escorts?|acompañantes?|azafatas?|señoritas?|chicas|damas|muchachas"
                r"|masajistas?"
                r"|masajes?|universitarias|mujeres jóvenes)\b"
            ),
            (
                r"\b(?:reserv\w+|alquil\w+|contrat\w+|tarifas?|precios?|coronas|euros|pesos|agencia"
                r"|ofrec\w+|envía\w*|proporcion\w+|dispon\w+)\b"
            ),
        ),
    ),
    (
        "weapons",
        (
            "pistola fusil rifle revólver arma armas granada munici explosivo silenciador escopeta"
            " carabina cartucho metralleta"
        ),
        (
            (
                rf"{_UNASKED}|\bnúmeros? (?:de serie )?(?:está |están |ha sido )?(?:limad\w+"
                r"|borrad\w+|eliminad\w+|raspad\w+)\b"
                r"|\bsin registrar\b|\birrastreables?\b"
            ),
            (
                r"\b(?:pistolas?|fusil(?:es)?|rifles?|revólver(?:es)?|armas?|granadas?|munici\w+"
                r"|explosivos?|silenciador(?:es)?|escopetas?|carabinas?|cartuchos|metralletas?)\b"
            ),
            OFFERED,
        ),
    ),
    (
        "papers",
        (
            "pasaporte permiso carné carnet diploma visado título tarjeta billetes doctorado"
            " licencia expediente cédula partes"
        ),
        (
            (
                r"\b(?:fals[oa]s?|falsificad\w+)\b|\bindistinguibles?\b|\ba nombre de (?:quien"
                r"|cualquiera)"
                r"|\b(?:con|a|bajo) (?:el|cualquier) nombre (?:que|elegido|deseado|deseada)?|\bsin"
                r" (?:\w+ ni )?"
                r"(?:\w+ )?(?:exámen(?:es)?|examen|clases|estudios|estudiar|pruebas?|cursos?"
                r"|prácticas|consulta"
                r"|visita médica)\b|\bning(?:ún|una) (?:\w+ )?(?:aduanero|policía|control|agente"
                r"|escáner|empresa"
                r"|funcionario) (?:\w+ )?(?:nota|distingue|detecta|rechaza|reconoce|descubre)\b"
                r"|\bpasan?"
                r" (?:todos los|cualquier) control\w*|\bcomo los (?:auténticos|verdaderos)\b"
            ),
            (
                r"\b(?:pasaportes?|permisos? de (?:conducir|residencia|trabajo)|carn[eé]ts?|carnés"
                r"|diplomas?"
                r"|visados?|títulos?|tarjetas? de residencia|billetes|doctorados?|licencias?"
                r"|cédulas|partes de baja)\b"
            ),
            OFFERED,
        ),
    ),
    (
        "intrusion",
        (
            "correo teléfono cuenta buzón contraseña mensajes móvil página servidor cámara"
            " ordenador"
            " computadora portátil chats whatsapp"
        ),
        (
            (
                r"\b(?:lee\w*|hacke\w+|pirate\w+|abre|abrir|copia\w*|escucha\w*|vigila\w*|espía\w*"
                r"|espiar|entra\w*"
                r"|accede\w*|acceso|intercepta\w*|rastrea\w*|toma el control|tumba|bloquea|se"
                r" cuela)\b"
            ),
            (
                r"\b(?:pareja|cónyuge|marido|esposa|mujer|novi[oa]|ex|competidor\w*|competencia"
                r"|rival\w*"
                r"|vecin[oa]s?|adversari\w+|infiel\w*|cualquiera|otr[oa]s?)\b"
            ),
            (
                r"\b(?:sin que (?:\w+ )?(?:lo )?(?:note|sepa|se entere)\w*|sin dejar (?:rastro"
                r"|huella)\w*"
                r"|discre\w+|tarifa|clientes?|coronas|euros|pesos|encargo|honorarios|en secreto)\b"
            ),
        ),
    ),
    (
        "essays",
        "tesis tesina trabajo ensayo examen exámenes memoria disertaci deberes prueba",
        (
            (
                r"\b(?:en (?:su|tu) (?:lugar|nombre)|en (?:nombre|lugar) de(?:l| la| los)?"
                r" (?:alumn\w+"
                r"|estudiant\w+|candidat\w+|client\w+|aspirant\w+)|(?:escritor\w*|plumas?|autor\w*)"
                r" (?:fantasmas?|en la sombra)|ning(?:ún|una) (?:profesor|programa|tribunal|tutor)"
                r"|antiplagio|por encargo|firma\w* con su nombre|presenta\w* como propi[oa])\b"
            ),
            (
                r"\b(?:escrib\w+|redact\w+|hace\w*|present\w+|aprueb\w+|entreg\w+|complet\w+"
                r"|realiz\w+)\b"
            ),
            (
                r"\b(?:alumn[oa]s?|estudiantes?|candidat[oa]s?|doctorand[oa]s?|universitari[oa]s?"
                r"|aspirantes?"
                r"|aprendices)\b"
            ),
        ),
    ),
    (
        "pump",
        "acción acciones token tokens cripto criptomoneda preventa memecoin moneda coin",
        (
            (
                r"\b(?:va a (?:explotar|dispararse|despegar)|(?:multiplic\w+|valdrá\w*) (?:por"
                r" )?(?:diez|cien"
                r"|mil|\d+)|compre\w* (?:ahora|ya|antes)|antes (?:que (?:nadie|todos|los demás)|de"
                r" que (?:todos"
                r"|suba))|(?:quien|el que|los que) (?:espere\w*|dude\w*)|última oportunidad|(?:diez"
                r"|cien|mil)"
                r" veces (?:su|el|lo)|próximo bitcoin|hasta la luna)\b"
            ),
            r"\b(?:acci(?:ón|ones)|tokens?|cripto\w*|preventa|\w*coins?)\b",
        ),
    ),
    (
        "pyramid",
        "recluta padrino ahijado referido socios miembro nuevos invitad",
        (
            (
                r"\b(?:recib\w+|cobr\w+|gan\w+|embols\w+|comisi\w+|primas?|porcentaje"
                r"|parte)\b.{0,70}?"
                r"\b(?:reclut\w+|referid\w+|traiga\w*|trae\w*|nuev[oa]s? (?:soci\w+|miembr\w+)"
                r"|aporte\w*)\b"
                r"|\b(?:reclut\w+|traiga\w*|trae\w*|apadrin\w+)\b.{0,70}?\b(?:recib\w+|cobra\w*"
                r"|gana\w*|comisión"
                r"|prima|parte)\b"
            ),
            (
                r"\b(?:a su vez|nivel(?:es)?|generaci\w+|cuotas? de (?:entrada|ingreso)|de cada|por"
                r" cada|por"
                r" debajo|sus propios)\b"
            ),
        ),
    ),
)
