"""Common given names, so as to tell a person's name from an organisation's in a contact.

A name that isn't here may still be a person's: the list only settles what its form leaves open.
"""

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
GIVEN_NAMES = frozenset(_NAMES.split())


def is_given_name(word: str) -> bool:
    """Say whether a word is a common given name."""
    return word.lower().strip(".,’'\"“”") in GIVEN_NAMES
