"""Spanish: how releases of Spain and Latin America say who speaks."""

from dateline.release.european_tongues import HOUSES, Tongue, verbs, words
from dateline.release.patterns import late

_AR = (
    r"adelant|vaticin|augur|lanz|espet|continu|finaliz|acot|ahond|aventur|invit|aconsej|revel"
    r"|ejemplific|especific|profundiz|explic|señal|afirm|asegur|destac|subray|apunt|coment|declar|indic|recalc|resalt|remarc|denunci"
    r"|lament|celebr|relat|brome|asever|apostill|puntualiz|precis|detall|expres|opin|consider|valor"
    r"|sentenci|zanj|agreg|enfatiz|reiter|avanz|anunci|reclam|reivindic|critic|felicit|pregunt|matiz"
    r"|argument|plante|garantiz|ilustr|calific|alert|concret|abund|remat|ironiz|reflexion|evoc|rememor"
    r"|exclam|extern|mencion|cont|manifest|record|confes|ratific|particip|not|pronostic|recomend|alab"
    r"|aplic|sintetiz|aclar|inform|pronunci|inst|salud|recit|suspir|rese?ñ|aposta?|constat|justific|llam"
)
_AR_PRESENT = r"manifiesta|recuerda|cuenta|confiesa|muestra"
_ER_PAST = (
    r"añadió|prosiguió|coincidió|advirtió|agradeció|concluyó|insistió|reconoció|admitió|pidió|exigió|respondió|resumió"
    r"|defendió|compartió|escribió|sugirió|prometió|describió|definió|dijo|sostuvo|expuso|repuso|refirió"
    r"|puso|hizo|mostró|contestó|propuso|previno|intervino|sonrió|aludió|esgrimió|transmitió|ofreció"
)
_ER = (
    r"añade|advierte|agradece|concluye|insiste|reconoce|admite|pide|exige|responde|resume|defiende"
    r"|comparte|escribe|sugiere|promete|describe|define|dice|sostiene|expone|refiere|propone|contesta"
    r"|dicen|insisten|añaden|explican|aseguran|señalan|transmite|sonríe"
)
_DONE = (
    rf"(?:{_AR})ado|añadido|advertido|agradecido|concluido|insistido|reconocido|admitido|pedido|exigido"
    r"|respondido|resumido|defendido|compartido|escrito|sugerido|prometido|descrito|definido|dicho"
    r"|sostenido|expuesto|puesto|hecho|mostrado|querido|propuesto|trasladado|transmitido|incidido|referido"
)
_SAYS = (
    rf"(?:{_AR})(?:a|ó|aba|an|aron|aban)|{_AR_PRESENT}|{_ER_PAST}|{_ER}"
    rf"|(?:ha|han|había|habían)(?: [a-záéíóúñ]+){{0,2}}? (?:{_DONE})"
)
_ROLE = (
    r"(?:president|vicepresident|director|directri|subdirector|coordinador|fundador|cofundador|investigador"
    r"|secretari|subsecretari|consejer|concejal|alcald|ministr|viceministr|gobernador|diputad|senador"
    r"|delegad|comisari|rector|vicerrector|decan|catedrátic|profesor|maestr|doctor|médic|enfermer|abogad"
    r"|ingenier|arquitect|empresari|agricultor|productor|ganader|pescador|cociner|panader|apicultor"
    r"|alfarer|artesan|escritor|pintor|actor|actri|músic|bailarin|entrenador|jugador|embajador|inspector"
    r"|tesorer|administrador|emprendedor|desarrollador|diseñador|trabajador|vecin|voluntari|soci|jef"
    r"|encargad|responsabl|comisionad|regidor|síndic|intendent|edil|fiscal|magistrad|juez|jueza|oficial"
    r"|capitan|coronel|general|técnic|científic|biólog|psicólog|sociólog|geólog|arqueólog|antropólog"
    r"|\w{3,20}ólog|historiador|conservador|bibliotecari|editor|redactor|creador|organizador|promotor"
    r"|ganador|propietari|dueñ|usuari|client|pacient|alumn|estudiant|becari|doctorand|estudios|autor"
    r"|coautor|experto|experta|analist|economist|periodist|activist|deportist|\w{3,20}ist|egresad|licenciad)"
    r"(?:e|a|o|es|as|os|ta|esa|iz|z)?"
    r"|mandatari[oa]|funcionari[oa]|munícipe|ejecutiv[oa]|directiv[oa]|dirigente|especialista|galen[oa]"
    r"|portavoz|vocer[oa]|titular|gerenta?|vocal|miembro|integrante|representante|líder|CEO|chef|piloto"
    r"|cofrade|madre|padre|hij[oa]|viud[oa]|herman[oa]|comerciante|transportista|edila?|asesora?|consultora?"
    r"|presidenta|concejala|jueza|capitana?|comandante|agente|guía|jardiner[oa]|bomber[oa]|pastora?"
)
_COURTESIES = (
    r"D\.|Dña\.|Dª\.?|[Dd]oña|[Dd]on|Srta?\.|Sra\.|[Ss]eñora?|Dra?\.|Licd?a?\.|Ing\.|Arq\.|Mtr[oa]\.|Profa?\."
    r"|C\.P\.|Abg\.|Excm[oa]\.|Ilm[oa]\.|Fray|Sor|Mons\.|Cap\.|Gral\.|Cnel\.|Econ\.|Psic\.|Biól\."
)
SPANISH = Tongue(
    says=verbs(_SAYS),
    opens=verbs(
        rf"(?:así )?(?:se |lo |la |le |nos )*(?:{_SAYS})"
        r"|(?:se |lo )?[a-záéíóúñ]{3,}(?:ó|aba|ía|a|e)"
    ),
    subjectless=verbs(
        rf"(?:así )?(?:se |lo |la |le |nos )*(?:{_SAYS})|[a-záéíúñ]{{3,20}}ó(?=\s*(?:[.,]|$))"
    ),
    pronoun=late(r"(?:él|ella)(?!\w)"),
    pronoun_opens=late(r"(?:Además,? |También |Y |Pero )?(?:[Éé]l|[Ee]lla)(?!\w)"),
    stops=words(
        """
        y e o u pero que quien quienes en de del con para por a al los las un una unos unas sin
        sobre tras desde hasta entre cuando donde como según mientras aunque porque además bajo
        ante también asimismo además finalmente entonces ayer hoy tanto tampoco gracias cuyo
        cuya cuyos cuyas el mediante durante
        """
    ),
    before=words(
        "de del a al con por para en sobre entre tras sin hacia contra ante desde hasta junto y"
        " bajo durante"
    ),
    articles=words("el la los las un una nuestro nuestra su sus lo"),
    source=late(
        r"(?:^(?:Cita|Declaración|Declaraciones)(?: de|:)|(?<!\w)[Ss]egún|[Dd]e acuerdo (?:con|a)"
        r"|[Ee]n palabras de|[Aa] juicio de|[Ee]n opinión de"
        r"|^Para)l?\s+(?=\S)"
    ),
    roles=late(rf"(?<![\w-])(?i:{_ROLE})(?!\w)"),
    courtesies=late(_COURTESIES),
    no_role=late(
        r"(?:quien|quienes|que|cuy[oa]s?|y|pero|en|a|al|de|del|con|para|por|sin|sobre|tras|desde|hasta"
        r"|entre|durante|ante|ayer|hoy|este|esta|lunes|martes|miércoles|jueves|viernes|sábado|domingo"
        r"|ha|han|se|lo|no|también|además|así|según|como|mientras|acompañad[oa]|visiblemente|donde|cuando)(?!\w)"
    ),
    cuts=late(
        r"\s(?:que|quien|durante|tras|este (?:lunes|martes|miércoles|jueves|viernes|sábado"
        r"|domingo)|entre aplausos"
        r"|en (?:la|el|una?|rueda) (?:rueda|acto|presentación|entrevista|comunicado|carta"
        r"|encuentro|conferencia|de prensa)"
        r"|al término|mediante|ante los|después|antes|al (?:presentar|inaugurar)|con motivo"
        r"|a través)(?!\w).*$"
    ),
    goes_on=late(r"(?:de |del |y (?:de|del|ex))"),
    capitals=False,
    null_subject=True,
    both=" y ",
    works=late(
        r"(?i:programa|proyecto|titulad[oa]s?|denominad[oa]s?|llamad[oa]s?|lema|campaña|exposición|plan|estudio"
        r"|libro|película|novela|premio|iniciativa|taller|jornada|curso|congreso|guía|informe|concurso|revista"
        r"|obra|canción|disco|serie|concepto|término|palabra|etiqueta|sello|bautizad[oa]s?|muestra|el|la|los|las)$"
    ),
    houses=late(
        rf"(?<!\w)(?:{HOUSES}|Universidad|Ayuntamiento|Ministerio|Consejería|Federación|Asociación|Plataforma"
        r"|Fundación|Instituto|Junta|Gobierno|Consejo|Agencia|Sindicato|Comité|Cámara|Sociedad|Compañía|Empresa"
        r"|Festival|Centro|Unión|Banco|Caja|Autoridad|Comisión|Museo|Teatro|Dirección|Escuela|Hospital"
        r"|Diputación|Cooperativa|Secretaría|Alcaldía|Gobernación|Red|Estado)(?!\w)"
    ),
)
