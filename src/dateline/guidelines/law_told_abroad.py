"""What the law has said of a matter, told in plain words: German, French, Spanish and Persian."""

from dateline.guidelines.inflecting import lexicon
from dateline.release.patterns import late

LAW_ABROAD_WORDS = lexicon(
    "höchstrichterlich gerichtlich rechtskräftig letztinstanzlich richterlich urteil urteils richterspruch"
    " gerichtsbeschluss gerichtsentscheid richter richterinnen rechtsstreit prozess rechtswidrig sittenwidrig"
    " nichtig verfassungswidrig gesetzwidrig freigesprochen verurteilt freispruch anklage strafanzeige"
    " strafbefehl instanz vergleich unterlassung kläger klägerin beklagte geklagt klagt bewährung haft"
    " untersuchungshaft bußgeld geldstrafe gericht klage klagen prozesses verklagt schiedsgericht"
    " jugement arrêt verdict relaxé relaxée relaxés acquitté acquittée condamné condamnée condamnés référé"
    " débouté déboutée tranché tribunal justice juges juge procès plainte pourvoi illégal illégale nul nulle"
    " contrefaçon amende prison sursis assigné assignée magistrats litige appel"
    " justicia sentencia fallo absuelto absuelta condenado condenada condenados pleito juicio querella demanda"
    " tribunales tribunal juez jueza jueces litigio ilegal nulo nula inconstitucional multa prisión indulto"
    " embargo imputado imputada procesado procesada denuncia apelación recurso"
    " حکم رأی رای دادگاه قاضی تبرئه محکوم شکایت پرونده دیوان دادگستری دادسرا زندان جریمه غیرقانونی باطل"
    " قانونا قرار داور داوری بازداشت"
)
LAW_ABROAD = late(
    # German
    r"\b(?:höchstrichterlich|gerichtlich|rechtskräftig|letztinstanzlich|richterlich)(?: [\wäöüß-]+){0,3} (?:vom tisch"
    r"|geklärt|entschieden|bestätigt|festgestellt|untersagt|verboten|verurteilt|abgewiesen|erledigt|durchgesetzt"
    r"|zugesprochen|angeordnet|verpflichtet|beendet|anerkannt|bestellt)\b"
    r"|\b(?:laut|nach|durch|per|seit|mit|aufgrund|gemäß|dank) (?:(?:ein|dem|einem|einer|des|eines|diesem|jüngsten) ?(?:[\wäöüß-]+"
    r" )?)?(?:urteils?|richterspruch|gerichtsbeschluss|gerichtsentscheid)\b"
    r"|\b(?:das|ein|dieses|jenes|sein|ihr) (?:[\wäöüß-]+ )?(?:urteil|gerichtsbeschluss)(?: [\wäöüß-]+){0,5} (?:gibt|gab|verpflichtet"
    r"|bestätigt|stellt|verbietet|liegt|ist|fiel|erging|beendet|beendete|zwingt|erlaubt|untersagt|steht|sagt|besagt|schafft)\b"
    r"|\b(?:die|drei|zwei|alle) (?:[\wäöüß-]+ )?(?:richter|richterinnen) (?:gaben|entschieden|folgten|wiesen|sahen|haben|hoben|verboten"
    r"|bestätigten|verurteilten|stellten|ließen|sprachen|teilten|erlaubten)\b"
    r"|\b(?:rechtsstreit|prozess|klage)(?: [\wäöüß-]+){0,6} (?:gewonnen|verloren|endete|beendet|beigelegt|läuft|anhängig|ausgegangen"
    r"|entschieden|gescheitert|erfolg|abgeschlossen|verliert|gewann|verlor)\b|\b(?:gewann|verlor|gewinnt|verliert)(?: [\wäöüß-]+){0,4}"
    r" (?:rechtsstreit|prozess)\b|\bin (?:erster|zweiter|letzter|dritter|beiden|allen|höchster) instanz(?:en)?\b"
    r"|\b(?:ist|sind|war|waren) (?:[\wäöüß-]+ )?(?:rechtswidrig|sittenwidrig|nichtig|verfassungswidrig|gesetzwidrig)\b"
    r"|\b(?:wurde|wurden|worden|ist|sind)?(?: [\wäöüß-]+){0,6} ?(?:freigesprochen|rechtskräftig verurteilt|zu (?:einer )?(?:haft\w*|geldstrafe\w*"
    r"|bewährung\w*)(?: [\wäöüß-]+){0,4} verurteilt)\b|\bsitzt(?: [\wäöüß-]+){0,3} in (?:haft|untersuchungshaft)\b|\banklage (?:ist |wurde )?(?:[\wäöüß-]+"
    r" ){0,3}?erhoben\b|\b(?:strafanzeige|strafbefehl) (?:gegen|wurde|ist|wegen)\b|\bhat(?: [\wäöüß-]+){0,6} (?:geklagt|verklagt)\b"
    # French
    r"|\b(?:le|ce|un|par|du|au) (?:jugement|arrêt|verdict)(?: [\w'’-]+){0,6}? (?:donne|a|oblige|confirme|annule|interdit|autorise|rend|met|rendu|est)\b"
    r"|\b(?:a|ont|est|sont|été) (?:relaxée?s?|acquittée?s?|déboutée?s?|condamnée?s?)\b|\b(?:la )?justice (?:a |lui a |nous a |leur a |vient de )(?:\w+ )?"
    r"(?:tranché|donné|trancher|reconnu|confirmé|rendu|interdit|suspendu|annulé|mis fin)\b|\b(?:les|des|trois) (?:juges|magistrats) (?:ont|lui ont|nous ont)"
    r"|\b(?:litige|procès|différend)(?: [\w'’-]+){0,6}? (?:gagné|perdu|tranché|clos|réglé|en cours|pendant|s'est terminé|s’est terminé)\b|\ben (?:référé|appel"
    r"|cassation|première instance|dernière instance)\b|\b(?:est|sont|était) (?:illégale?s?|nulle?s? (?:de|et)|contraires? à la (?:loi|constitution))\b"
    r"|\bconstitue une (?:contrefaçon|diffamation)|\b(?:purge|condamné à|écopé de)(?: [\w'’-]+){0,5}? (?:prison|sursis|amende)\b|\ba été assignée?\b"
    # Spanish
    r"|\b(?:la )?justicia (?:ya )?(?:(?:ha|le ha|nos ha|les ha) )?(?:zanjado|dado|resuelto|fallado|reconocido|confirmado|anulado|dio|falló|zanjó|resolvió"
    r"|reconoció|confirmó|anuló|prohibió|prohibido|ordenó|ordenado)\b|\b(?:la|una|esta|por|según la|tras la) sentencia(?: \w+){0,6}? (?:obliga|da|dio|confirma"
    r"|confirmó|anula|anuló|reconoce|reconoció|prohíbe|declara|declaró|es firme|firme|judicial|ha|puso|pone|permite)\b|\b(?:el|un|este) fallo(?: \w+){0,6}? (?:obliga|da"
    r"|dio|confirma|anula|reconoce|judicial|del tribunal|de los jueces|ha|puso|permite)\b|\b(?:fue|fueron|ha sido|han sido|quedó|resultó) (?:absuelt[oa]s?|condenad[oa]s?"
    r"|procesad[oa]s?|imputad[oa]s?|indultad[oa]s?)\b|\blos (?:jueces|tribunales) (?:han|dieron|nos|le|les|dan|fallaron|confirmaron|ordenaron|anularon|decidieron)\b"
    r"|\b(?:pleito|litigio|juicio|querella|demanda)(?: \w+){0,6}? (?:ganad[oa]|perdid[oa]|terminó|acabó|pendiente|sigue|resuelt[oa]|prosperó|admitid[oa]|archivad[oa]|desestimad[oa])\b"
    r"|\b(?:es|son|era|fue) (?:ilegal|ilegales|nul[oa]s? de pleno|inconstitucional(?:es)?)\b|\b(?:ganó|perdió|ganamos|ha ganado|hemos ganado)(?: \w+){0,3}? (?:pleito|juicio|litigio|recurso)\b"
    # Persian
    r"|(?:حکم|رأی|رای)\S*(?: \S+){0,6}? (?:صادر|قطعی|ابلاغ|اجرا شد|به سود|به نفع|به زیان|علیه|بر ضد|تأیید|نقض|لغو|داد)\S*"
    r"|(?:تبرئه|محکوم|بازداشت|زندانی|جریمه) (?:شد|شده|شدند|گردید|است)\S*|(?:پرونده|شکایت|دعوا|دعوی)\S*(?: \S+){0,6}? (?:در دادگاه|در دادسرا|به سود|به نفع|مختومه"
    r"|رد شد|پذیرفته شد|برنده|باخت|بسته شد|در جریان|مطرح|پیروز)\S*|(?:قاضی|دادگاه|دیوان|داور|دادستان|دادگستری)\S*(?: \S+){0,7}? (?:دانست|گفت که|داد|کرد|خواند"
    r"|پذیرفت|شناخت|بازگرداند|ممنوع|مجاز|باطل|ملزم|موظف)\S*|(?:خلاف قانون|غیرقانونی|باطل) (?:است|بود|بوده|شناخته|اعلام)\S*"
)
