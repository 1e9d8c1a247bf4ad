"""Common given names, so as to tell a person's name from an organisation's in a contact.

A name that isn't here may still be a person's: the list only settles what its form leaves open.
"""

from dateline.release.given_names_european import EUROPEAN_NAMES

_NAMES = """
aaron abby abdul abdullah abel abhishek abigail abraham ada adam addison adel adele adrian adriana
adrienne agnes ahmad ahmed aidan aisha ajay akash akira alain alan alana albert alberto aldo alec
alejandra alejandro alessandra alessandro alex alexa alexander alexandra alexandre alexandria
alexei alexis alfonso alfred alfredo ali alice alicia alina alisa alison allan allen allie allison
allyson alma alvaro alvin alyssa amal amanda amar amber amelia amin amina amir amit amy ana anand
anastasia andre andrea andreas andres andrew andy angel angela angelica angelina angelo angie
anika anil anita anjali ann anna annabel anne annette annie anthony antoine anton antonella
antonia antonio april aria ariana ariel arjun armando arnold arthur arturo arun arya ashish ashley
ashok asma astrid audrey august augusto aurora austin autumn ava avery axel ayesha aysha babak
bailey barbara barry bart beatrice beatriz becca becky bella ben benedict benjamin bennett benny
bernadette bernard bernardo bernd bernice bert beth bethany betsy betty beverly bharat bianca bill
billy bjorn blair blake bob bobby bonnie boris brad bradley brady brandi brandon brandy breanna
brenda brendan brenna brent bret brett brian briana brianna bridget brigitte britt brittany
brittney brock brody brooke brooks bruce bruno bryan bryant bryce bryn byron caitlin caitlyn caleb
callie calvin cameron camila camille candace candice cara carina carl carla carlos carlton carly
carmen carol carole carolina caroline carolyn carrie carson carter cary casey cassandra cassidy
cassie catalina catherine cathy cecilia cedric celeste celia celine cesar chad chandra chantal
charlene charles charlie charlotte chase chelsea chelsey cheryl chloe chris christa christian
christiane christie christina christine christoph christophe christopher christy chuck cindy
claire clara clarence clarissa clark claude claudia claudine claudio clay clayton clement cliff
clifford clint clinton clyde cody colby cole colin colleen collin connie connor conor conrad
constance cora corey corinne cornelia cory courtney craig cristian cristiana cristina crystal curt
curtis cynthia daisy dale dallas damian damien damon dan dana daniel daniela daniele danielle
danny dante daphne dara darcy daria dario darius darla darlene darrell darren darryl daryl dave
david davide dawn dean deanna deb debbie deborah debra declan deepa deepak deirdre delia della
delores demetrius denis denise dennis derek derrick desiree desmond destiny devin devon diana
diane dianna dianne diego dieter dimitri dina dirk dmitri dolores dom domenico dominic dominick
dominik dominique don donald donna doreen doris dorothy doug douglas drew duane duncan dustin
dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen elaine eleanor
elena eleni eli elias elijah elina elisa elisabeth elise elissa eliza elizabeth ella elle ellen
ellie elliot elliott eloise elsa elsie elvira emerson emil emilia emilie emilio emily emma
emmanuel enrique eric erica erich erick ericka erik erika erin ernest ernesto ernst esperanza
esteban estelle esther ethan eugene eugenia eva evan evangeline eve evelyn ezra fabian fabio
fabrice faisal faith fanny farah fareed farhad fariba farid fatemeh fatima faye federica federico
felicia felipe felix fernanda fernando fiona flora florence florian floyd frances francesca
francesco francine francis francisco franco francois frank frankie franklin franz fred freddie
frederic frederick frederik frieda friedrich gabriel gabriela gabriele gabriella gabrielle gail
galen garrett garry gary gavin gayle gemma gene genevieve geoff geoffrey george georges georgia
georgina gerald geraldine gerard gerardo gerd gianna gianni gil gilbert gillian gina ginger
giorgio giovanna giovanni gisela giulia giulio giuseppe glen glenda glenn gloria gordon grace
graeme graham grant greg gregg gregor gregory greta gretchen guadalupe guido guillaume guillermo
gunter gunther gus gustav gustavo guy gwen gwendolyn hadi hailey hakan hal haley halle hamid hamza
hana hank hanna hannah hans harold harriet harris harry harsh harvey hasan hassan hayden hayley
hazel heather hector heidi heike heinz helen helena helene helga helmut henri henrik henry herbert
herman hilary hilda hiroshi holger holly hope horst howard hubert hugh hugo humberto hunter
hussein ian ibrahim ida ignacio igor ilana ilona imran ines ingrid ira irene irina iris irma isaac
isabel isabella isabelle isaiah ismail israel ivan ivana ivy jace jack jackie jackson jaclyn jacob
jacqueline jacques jade jaime jake jamal james jameson jamie jan jana jane janelle janet janice
janine jared jasmin jasmine jason jasper javier jay jayden jayne jean jeanene jeanette jeanine
jeanne jeannie jed jeff jefferson jeffery jeffrey jelena jen jenna jennifer jenny jens jeremiah
jeremy jerome jerry jess jesse jessica jessie jesus jill jillian jim jimmy jin jo joan joana joann
joanna joanne joaquin jocelyn jodi jody joe joel joelle joerg joey johan johann johanna johannes
john johnathan johnny jon jonah jonas jonathan jordan jordi jorge jose josef joseph josephine josh
joshua josie josue joy joyce juan juana juanita judith judy jules julia julian juliana julianna
julianne julie julien juliet julio julius june jung jurgen justin justine kai kaitlin kaitlyn
kamal kamran kan kara karen karim karin karina karl karla karolina karthik kasey kat kate katelyn
katharina katharine katherine kathleen kathryn kathy katia katie katja katrina katy kay kayla
keisha keith kelley kelli kellie kelly kelsey ken kendall kendra kenneth kenny kent kerri kerry
kevin khalid kiara kieran kim kimberly kiran kirin kirk kirsten kirstin klaus krista kristen
kristi kristin kristina kristine kristy kurt kyle kylie lacey laila lakshmi lamar lana lance lara
larissa larry lars latoya laura laurel lauren laurence laurent laurie lawrence lea leah leander
leandro lee leela leigh leila lena lennart leo leon leona leonard leonardo leslie lester leticia
levi lewis lia liam liana lidia lila lillian lillie lily lina linda lindsay lindsey lionel lisa
lise liv livia liz liza lloyd logan lois lola lora loren lorena lorenzo loretta lori lorraine lou
louis louisa louise luana luca lucas lucia luciana lucie lucille lucinda lucy luigi luis luisa
luke luna lydia lyle lynda lyndsey lynn lynne mackenzie maddie madeleine madeline madison mae
magda magdalena maggie mahmoud mahsa maja malcolm malik mandy manfred manish manoj manuel manuela
mara marc marcel marcela marcelo marcia marcin marco marcos marcus margaret margarita margie margo
margot maria mariam mariana marianne marie marika marilyn marina mario marion marisa marisol
marissa maritza marjorie mark markus marla marlene marlon marsha marshall marta martha martin
martina marty marvin mary maryam masoud mateo mathias mathieu mathilde matilda matt matteo matthew
matthias matthieu maud maureen maurice mauricio maurizio max maxime maximilian maxine maxwell maya
meagan megan meghan mehdi mehmet mei melanie melinda melissa melody melvin mercedes meredith merle
mia micah michael michaela michal micheal michel michela michele michelle mick miguel mika mikael
mike mikhail mila milan mildred milena miles milton mina minh mira miranda miriam misty mitch
mitchell mohamed mohammad mohammed mohit mohsen moira mollie molly mona monica monika monique
morgan moritz morris moses muhammad myles myra myriam myrna nabil nadia nadine nancy naomi naresh
narges nasser nastasia natalia natalie natasha nate nathalie nathan nathaniel naveen neal ned neha
neil nelson nestor neville niall nicholas nicholle nick nicola nicolas nicole niels nigel nik
nikhil nikita nikki niklas nikola nikolai nils nina nisha nitin noah noel noelle nora norbert
noreen norma norman norris octavio odette olaf olga oliver olivia olivier omar oren orlando oscar
oswald otis otto owen pablo paige pam pamela paola paolo parisa parker pascal pat patience patrice
patricia patrick patti patty paul paula paulette paulina pauline paulo pearl pedro peggy penelope
penny percy perry pete peter petra phil philip philipp philippa philippe phillip phoebe phyllis
pierre piotr pooja porter pradeep prakash pranav preston priya priyanka quentin quinn rachael
rachel rafael rahul raj rajesh rakesh ralf ralph ramesh ramon ramona randal randall randy raphael
raquel rashid raul raven ravi ray raymond reagan rebecca rebekah reed reese regina reginald reid
reinhard remy rena renata renate rene renee reuben rex reza rhonda ricardo rich richard richie
rick rickey ricky riley rita rob robbie robert roberta roberto robin rocco rochelle rod roderick
rodney rodrigo roger rohan rohit roland rolf roman ron ronald ronan ronda ronnie rory rosa rosalie
rosalind rosanna rosario rose roseanne rosemary rosie ross roxanne roy ruben ruby rudolf rudy
rufus rupert russ russell rusty ruth ryan sabine sabrina sadie saeed sahar sal sally salma salman
salvador salvatore sam samantha sami samir samira sammy samuel sana sandeep sandra sandy sanjay
santiago sara sarah sasha saul savannah scarlett scot scott sean sebastian selena selina serena
serge sergei sergey sergio seth shane shanna shannon shari sharon shaun shauna shawn shawna sheena
sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shirin shirley
shiva shreya sid sidney siegfried sierra silke silvia simon simona simone sina skylar sofia sohail
solomon sonia sonja sonya sophia sophie spencer srinivas stacey staci stacy stan stanley stefan
stefania stefanie stefano stella stephan stephane stephanie stephen sterling steve steven stewart
stuart sue sumit sunil suresh susan susana susanna susanne susie suzanne suzy sven svetlana sydney
sylvia sylvie tabitha tamara tami tammy tania tanja tanya tara tariq tasha tatiana taylor ted
terence teresa teri terrance terrell terrence terri terry tess tessa thad thea thelma theo
theodore theresa therese thierry thomas thorsten tia tiffany tim timothy tina tobias toby todd tom
tomas tommy toni tony tonya tracey traci tracy travis trent trevor tricia trina trish trisha
tristan troy trudy tucker tyler tyrone udo ulrich ulrike uma umar ursula valentina valentino
valeria valerie vanessa vera verena vernon veronica veronique vicki vickie vicky victor victoria
vijay vikas vikram vince vincent vincenzo viola violet virginia vivek vivian viviana vladimir wade
wallace walter wanda warren wayne wendell wendy werner wes wesley whitney wilfred wilhelm will
willa willard willem william willie wilma winston wolfgang xavier ximena yan yana yannick yasmin
yasmine yesenia yolanda youssef yuki yuri yusuf yvette yvonne zach zachary zack zahra zara zayn
zeynep zoe zoey zoltan
"""
_MORE_NAMES = """
aaliyah abbas abbie abdallah abdel abdulrahman abe abhay abhinav achim adah adan addie adela
adelaide aditi aditya adnan adolfo adrianne agatha agnieszka agustin ahmet aimee ainsley akbar
akhil akiko aksel alastair albin alejandrina aleksandar aleksander aleksandra aleksei alena
alexandros alexey alexia alfonsina alisha alissa alistair allegra allyn alok alonso alonzo althea
amalia amanpreet amara amari amaya ambrose amelie amira amirah anabel anaya anders andrej andrey
andrzej anette angelita aniket anirudh anish anja anke anneliese annelise annemarie annika ansel
anselm anthea antoinette antonina antony anupam anurag anya aparna arash areej ariane arianna arie
arjen arkady arlen arlene arlo armand armen arnaud arnav arne arron artem artemis arvid arvind asa
asha asher ashton asif asim atul aubree audra augustine aurelia aurelie aurelien avi avraham ayaan
aydin ayman ayush azadeh aziz azra babs bao barbora barrett bartosz basil bassam bastian baxter
bea beata beatrix beau belen belinda benedetta benicio benita benjamín benoit benton berenice
bernadine bernhard bertha bertram bess betina bettina beulah bhavesh bhavna billie binh birgit
blaine blaise blanca bobbi bogdan bohdan bonita bradford branden brant braxton breana brendon
brenton brice brielle brigid brigit britney britta britton bronwyn bryony bryson burak calixto
callum cami camilo cari carissa carlee carleigh carlene carlo carmela carmelo carolin carolynn
carrick carroll caspar casper cassius catarina cath cathal catharine cathie cathleen catrina cecil
cecily cedrick celina chaim chaitanya chandler channing charlton chauncey chaya chelsie cher
cherie cheyenne chiara chidi chinedu chloé chrissy christabel christel christen christoffer
christos ciara cicely cindi claes clarice claudette claus clemens clementine cleo cletus coby
colette collette conan concetta conchita constantin constantine coralie corbin cordelia corina
corinna cormac cornelius cornell corrie cortney cosmo coty cristobal cyndi cyril cyrus dagmar
daisuke dalia damaris damir dang dani danica daniil danilo danita danna danyal darcey daren darian
darin dariusz darrel darrin darwin dashiell davina dayana dayna deana deandre deanne dedrick
deidre delbert delfina delilah delphine demetria deonte deshawn desi desirae detlef devan devante
devi devorah dewayne dewey dexter dhruv diarmuid diederik diep dilip dillon dimitrios dimitris
dinesh dino dion dionne divya dmitriy dmitry dominika donnell donnie donovan dora dorian dorit
dorota dorothea dorsey dov doyle drake dulce duy dwain eben edda edie edmond edna edouard edwina
efrain egon eitan ekaterina elan elba elbert eldon eleanora eleonora elfriede elian eliana eliane
elinor eliot elisabetta elisha elmer elodie eloy elton elva elvis elyse emanuel emery emile
emiliano emine emmett emre enid enoch enrico enzo eoin ephraim erasmo erez erhard erling ermias
erna ernestine ernie errol ervin erwin eryn esme esmeralda esperance estefania estella ester
etienne ettore eugenie eunice eusebio evelina everett evert ewa ewan eyal fabien fabiola fabrizio
fadi faiz farouk farrah fatimah faustino fay faysal felicity felisha felton ferdinand fergus fidel
filip filippo finley finn fiorella fiorenza fletcher flor floriane florin franck francoise franziska
françois freda freddy freya frida fritz fumiko gaby gaetan galina garret garth gaston gaurav
gavriel gaye gena genaro gennady gennaro geno geoffroy georg georgette georgi geraint geri
germaine gertrude ghassan gia gian gianluca gianmarco gideon gilberto gilda giles gilles ginny
gino giorgia girish gisele gita gladys glenna glynn godfrey golda gonzalo goran gord gottfried
graciela grainne grayson greer griselda gulfam gunnar gurpreet gustaf gwyneth gwynn haakon habib
hadley haidee haim hakeem halima hamish hanif hanne hannes hans-peter hao harish harjit harlan
harley haroldo haroon harpreet hartmut haruki hayato haydee heber hedwig hedy heiko hein heinrich
hendrik henriette hernan hershel hiba hideki hilaire hillary hina hiro hiroki hisham hoang hollis
horacio horatio hortensia hosea howie huda husain huy hyun iain idris ignatius ilan ilaria ilia
ilya imelda immanuel imogen inga inge inger ingo inigo ioana ioannis iolanda irena irv irvin
irving irwin isabela isadora isaias ishaan isidro isobel issac itzel ivo iwan izabela jaap jacek
jacinda jacinta jacki jacklyn jaco jacopo jacqui jaden jae jagdish jaimie jairo jalen jamaal jamey
jami jamil jamila janette janie janina janis janna jannik janusz jaroslav jarrod jarvis jasleen
jaspreet jaxon jayant jayanth jayla jayson jazmin jazmine jean-claude jean-françois jean-luc
jean-marc jean-paul jean-pierre jedediah jeevan jeffry jehan jelani jemima jenifer jennie jeremie
jeri jermaine jeroen jessalyn jett jinny jiri jitendra joachim joao joaquim jochen joern johana
johanne johnathon jolanda jolene jomo jonny joost jordana jordyn jorgen josefina joselyn joshuah
josiah jourdan jovan jovana jozef juan-carlos judah judd jude judi juergen juliano julieta julissa
junaid justina justus jyoti kabir kacey kade kaden kaleb kali kamala kamil kamila kamilla kanika
kaori kareem karel karissa karsten kasia kaspar kassandra katarina katarzyna katerina kathi kathie
kathrin katlyn katrin kavita kaylee kazuo keegan keely keenan keiko keisuke kelsie kelvin kelvyn
kemal kendrick kenji kenna kerem kermit kerstin ketan khaled khanh khoa khushi kiana kiera killian
kimberley kimmo kirby kirsty kishore kitty kjell klara knut kobe kofi koji konrad konstantin
konstantinos kourtney kraig kris krish krishna kristal krister kristofer kristoffer krystal
krystyna krzysztof kumar kunal kwame kyla kyra lachlan ladonna lakeisha lale lalit lamont landon
laszlo latasha latisha laureen laverne leandra leanna leanne leda leif leigha leland lemuel lenard
lenny leonel leonid leonor leopold leopoldo leora leroy leszek letitia lianne lidija lien
lieselotte ligia lilian lilianna lilith linus lisbeth lissa lital lizbeth lizette lizzie ljubica
lon loni lonnie lorcan lorelei lorie lorne lorrie lotte louella loukas lourdes lowell luann lubna
lucian luciano lucien lucila lucio lucretia lucrezia ludovic ludwig luigina lukas lukasz lupe
luther luz lydie lyndon lynette lynnette mabel maciej macy madalyn maddison madelyn mads maeve
mahesh mahmood maia maike maisie maite majid makayla maksim malachi malala malia malika malin
mallory mamadou manas mandeep maninder manmeet mansi manu marcelino marcella marcelle marcellus
marci marcie marcy marek maren margareta margarete margaux margherita margit margret mariah
mariano maribel maricela mariella marielle marietta mariko marilee marilena marinela marit marita
marius marjolein marko marlee marlena marlin marlyn marnie marquita martijn martine masaki masashi
massimo mateusz mathew mathilda matias matilde mats mattia mattie mauro maverick mavis maximo
maybelle mayra mayur mckenna meaghan meera mehul melania melina melisa melodie melony melvyn
merritt meryl micaela micha michaël michał michèle mickey miguelina mihaela mihai mikayla mikel
mikko mikołaj milagros milana milica millicent millie milo milos mimi minnie miroslav mischa misha
mitchel mitsuko mitzi mladen mohan mohanad mohd moises monserrat monte montserrat mordechai morten
moshe mosheh muhammed mukesh mukul munira murad murali mustafa mustapha myla mylene myrtle nabeel
nadav nadeem nader naima naina nakul nandini naoki naoto narayan narendra nasir nasreen natacha
natali nathaly nathanael navid navin nayeli nazanin neda neelam neera neeraj nehemiah nelly nerea
nettie nevaeh ngoc ngozi nicki nickolas nicky nicolai nicoletta niina nika nikhita niko nikos
nilesh nilufar nimrod ninette niraj nirav nitesh nitya noam noemi nolan nonna norah norberto
noriko norm normand nuno nuria oana octavia octavian odessa odin ole oleg oleksandr olena olin
ollie olof omari omer omid ophelia orin orla orly orville osama osbert oskar osman osvaldo otilia
ousmane paco padma pallavi paloma pankaj parag parth parvez pascale pasquale patrik patrizia pavel
payal payton pearlie peder pepe perla pernille perrin petr petros peyton philomena pia pieter
pinar poonam porsha prabhu pradip pranay prasad prasanna prashant prateek pratik praveen preeti
prem prisca priscilla priyank przemysław puneet punit purvi qasim quinton quynh rabia rachelle
radek radhika raegan rafaela rafal rafi raghav raghu rahim rahma raimund raina rainer rajan rajat
rajeev rajendra rajiv rajni rakel rami ramin ramiro ramya rana randi randolph rania ranjan ranjit
raoul raphaela rashad rasheed rashida rasmus ratna ravinder raymundo rayna raza reba rebeca
rebekka reece refugio regan rehan reiko reilly remi renae renaldo renaud renita rené reuven reyna
rhea rhett rhiannon rhoda rhys ria ricarda riccardo rico rigoberto riku rina ripley rishab rishi
ritu riva robbin robyn rocio roddy roel rogelio rohini roisin rolando rollin romain romeo romina
romy ronak ronen ronit rosalba rosalia rosalina rosalyn rosanne roscoe roshan rosita roslyn rowena
roxana roxy ruchi rudi rudiger rui rune rupa rupal rupesh rushil ruslan rutger ruthie ryder ryne
rémi sabina sachin sade sagar sahil saif sailaja sajid saki saleem salim sallie salome saloni
samara sameer samer samson sandhya sandi sandro sanford sanjana sanjeev sanna santosh sarai sariah
sarina satish satoshi saurabh savanna scarlet schuyler scotty seamus sebastiano sebastien
sebastián seema selin semyon senthil seongmin serafina seraphina sergej sergi sergiy serhat seun
severin seymour shabnam shad shahid shahin shaina shakira shalini shamika shanel shanell shania
shanice shanika shankar shantel sharad sharlene sharron shashi shavon shayla shayne sheela shekhar
shelbie sheree sherrie sherwin shilpa shimon shinji shira shivani shlomo shobhit shoshana shreyas
shruti shubham shyam sian sigrid silas silvana silvio simeon simran sindhu sinead siobhan sissy
sita sivan skyler slava slavica smita sneha sofie solange soledad soline solveig sondra sophy
soraya soren sotirios spyros sri stanislav stanislaw starla stavros stefani steffen steffi stellan
stephania stephany stevan stevie stéphane sudhir sujata sukhdeep suki suman sumeet sunita suraj
susann susannah sushil suzan suzette svein swati sybil syed sylvain sylvester szymon tabatha
tadashi tadeusz tahir taj takashi takeshi talia tamar tamer tamika tamiko tammie tamra tana
tanisha tanner tanvi taras tarek tarun taryn tatyana tawny taye tayla teagan teemu tegan tehya
tejas tenille teo teodor teodora teofilo terrie terrill thaddeus thalia thandi thanh thelonious
theodor theodora theodoros theron thibault thijs thilo thora thuy tiana tiara tiberius tiernan
tierra tiffani tilda tillman timo timothee tobin tod tomasz tommaso tommie tomás tonia tori
torsten toshiko tova tracee trang travon treasa tremaine trenton tressa treva tristen trung tuan
tuomas twila tyson tzvi ugo ulises ulla ulysses umberto umesh upendra urs uschi usha usman uta uwe
uzma vada vaibhav valarie valentin valentine valerio varun vasanth vasilis vasily vaughn veena
velma venkat verna verne vesa vesna vibha vicente victorina vidya viet vignesh vijaya vikki viktor
viktoria vilma vinay vincenza vineet vinicius vinnie vinod violeta viraj virgil virgilio virginie
vishal vishnu viswanathan vito vittoria vittorio vivien vivienne vlad vladislav volker vyacheslav
wallis waltraud waseem waylon weldon wendel wendi wesson wilbert wilbur wilda wiley wilfredo
wilfrid wilhelmina winfred winifred winona witold woodrow wynona xander xavi xiomara xochitl
yaakov yadira yael yahya yair yanni yannis yaroslav yasemin yash yashar yasin yasmeen yasuko
yehuda yelena yesim yevgeny yitzchak yitzhak ylva yoav yogesh yolande yongmei yosef yoshi yoshiko
yukiko yulia yuliya yusra yvan yves zac zachariah zachery zaid zain zainab zakaria zander zane
zbigniew zeb zeke zelda zenaida zev zhanna zhen ziad zita ziva zlatan zoltán zoran zoya zubair
zuri
"""
GIVEN_NAMES = frozenset((_NAMES + _MORE_NAMES).split()) | EUROPEAN_NAMES


def is_given_name(word: str) -> bool:
    """Say whether a word is a common given name."""
    return word.lower().strip(".,’'\"“”") in GIVEN_NAMES
