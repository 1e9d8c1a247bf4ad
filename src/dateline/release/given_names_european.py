"""Given names of German, French and Spanish speakers that the list of common ones lacks.

None of them is an ordinary word or a place of these languages or of English.
"""

_NAMES = """
adelheid agnès agustín aitor alfons alois aloysia amparo anabel anaïs andrée andrés anke
ann-kathrin anna-lena anne-laure anne-marie anne-sophie annegret annelie annelies annemarie
annette ansgar antje antoinette antón araceli arancha armelle arnaud arno aude aurelio aurélie
aurélien axelle azucena balthasar baptiste barbro bastien beate begoña benedikt benita benjamín
benno benoît bernabé bernhard berthold bettina birgit birgitta birte blanca blandine brigitta
burkhard béatrice bénédicte bérénice camilla capucine carlota carmelo carsten casilda casimir
cayetana cayetano celestino charline chelo christel christiane cipriano clotilde clémence clément
conchita constantin corentin cornelius covadonga cristóbal cyril cyrille cándido cécile céleste
céline césar
dagmar damián darío delphine desiderio detlef dierk dietmar dietrich dorothea dorothée débora
eberhard edeltraud edgardo edmond eduvigis egon eleuterio elfriede elisenda elke elmar elodie
eloísa elvira emilia emmanuelle encarna eneko engelbert epifania erhard ernestina ernst-august
erwin estefanía estelle etienne eugenia eulalia eusebio eva eva-maria evaristo ewald fabienne
fabián fatoumata faustino federica felicitas fermín filomena firmin florentin florentino franziska
françois françoise friederike friedhelm fritz frédéric frédérique félix gabi gaspard gaétan gaël
gaëlle gebhard georgette gerda gerhard gerhild gerlinde germain germaine germán gernot gerold
ghislain ghislaine gilles gisèle gonzalo gottfried graciela gregorio guadalupe gudrun guillemette
gundula gülsüm günter günther hannelies hannelore hannes hans-joachim hans-jürgen hans-peter
hansjörg hartmut hedwig heiko heiner heinrich helge hella helmuth hendrik henning henriette
henrike herlinde hermann hermes hermine hernán hervé hilario hilde hildegard hinnerk hipólito
honorio horacio hortense hugues héctor hélène idriss ignaz igone igor iker ildefonso ilse imelda
immaculada inge ingeborg ingo inmaculada inés irmgard isaías isidora isidro itziar jacinta jacinto
jadwiga jana jannik jasminka jaume jean-baptiste jean-charles jean-christophe jean-claude
jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul
jean-philippe jean-pierre jean-yves jeannine jenaro jesús joan joaquín jochen jolanda jolyane
jonás jordi jorge joseba josefa josefina josé joséphine juana juanjo julieta julián justina jutta
jörg jörn jürg jürgen karl-heinz kerstin klaas klaus-peter konrad konstantin korbinian krystyna
kuno käthe ladina lars-ole laureano lautaro leandro leire leocadia leonhard leonie leonore leopold
liesel lieselotte lorena lothar loïc loïs luciano lucía ludger ludivine ludwig luise lukas lutz
luís lázaro léa léo léon léonie léontine léopold macarena macario magdalena mahaut maite malte
manfred marc-antoine marc-olivier marcelino mareike margarita margaux margit margrit marguerite
mariano maribel marie-christine marie-claire marie-claude marie-france marie-hélène marie-laure
marie-noëlle marie-pierre marieke marilène marinette marisol marlies marthe martín maría mathilda
matteo matías maylis mechthild meinrad melchor mercè micaela michèle milagros mireia mireille
miren montserrat muriel mélanie mélina mélissa mónica nadine nadège natalia nekane nel nepomuk
nerea nicanor nicolás noelia norberto notburga noémie noël noëlle núria odette odile oihane olaf
olalla olegario oriane oriol oswald ottilie ottmar paquita pascale patxi paulina pepa philomène
pierre-yves pierrick plácido quirin quitterie rafaela raimund rainer ramiro ramón raúl rebekka
reiner reinhold remedios rené reto rigoberta rigoberto rocío rodolphe rodrigo rogelio roger roland
rolf romain ronan rosalía roswitha rubén rufino ruprecht régine régis rémi rémy rüdiger sabine
sagrario salomé sandalio sandrine saskia saúl sebastiana sebastián serafín sergi sergio severin
severino
siegfried sieglinde sigrid silke silvio simón sofía solange solenn solène sonja steffen steffi
stéphane stéphanie sunniva susana susanne sven svenja swantje sylvain sylvaine sylvia sylvie
sébastien ségolène séverine tanguy tania tatjana teresa teófilo theo thierry théo théodore thérèse
tiphaine tjark tomasa torben toribio traudl tristan trudi ulf ulla ulrich ulrike ursina ursula utz
valeria valeriano valérie venancio verena veronika verónica vicent vicenta victorine vreni
véronique víctor walburga waltraud wenceslao wendelin werner wiebke wilfried wilhelm winfried
wolfgang wolfram wulf xabier xavier xavière ximena xoán xóchitl yann yannick yasemin yolanda yuna
yvette yvonne zacarías zacharie zoraida zoé zulema álvaro ève édouard élisabeth élise élodie
éloïse éléonore émile émilie éric érika étienne évelyne íngrid íñigo óscar úrsula
"""
EUROPEAN_NAMES = frozenset(_NAMES.split())
