"""Forenames of people in the news, across languages, in lower case.

They are evidence that a name is a person's, and of the pronoun that may stand for it. A name in
both tables of genders is evidence of the first kind only.
"""

from __future__ import annotations

from .quotewords import words

__all__ = ["FEMININE", "FORENAMES", "MASCULINE"]

MASCULINE = words(
    """
    aaron abdul abdullah adam adrian ahmed al alan albert alberto alejandro aleksandr alex
    alexander alexei alexis alfred ali allan allen alvin amir anatoly andre andrea andreas andrei
    andres andrew andriy andy angelo anthony antonio armando arnold arthur ashley ashraf austin
    barack barry bart bashar ben benjamin benny bernard bernie bert bill billy bob bobby boris
    brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl
    carlos carter casey cesar chad charles charlie chip chris christian christoph christopher
    chuck clarence claude clay clayton cliff clifford clint clyde cody colin connor corey cory
    craig curt curtis dale damian dan dana daniel danny dario darrell darren dave david dean denis
    dennis derek derrick dick diego dieter dirk dmitri dmitry dmytro dominic don donald doug
    douglas drew duane dustin dwight dylan earl ed eddie edgar eduardo edward edwin eli elias
    elijah elliot elliott elon emanuel emil emmanuel enrique eric erik ernest ernesto ethan eugene
    evan evgeny felipe felix fernando florian floyd francesco francis francisco franco francois
    frank franklin franz fred frederick fritz gabriel garry gary gavin gene george gerald gerard
    gerhard gilbert giovanni giuseppe glen glenn gordon graham grant greg gregg gregory guido
    guillermo gus gustavo guy günter günther hamid hans harold harry harvey hassan hector heiko
    heinrich helmut henri henry herbert herman horst howard hubert hugh hugo ian ibrahim igor ilya
    isaac ivan jack jackson jacob jacques jake jamal james jamie jan jared jason javier jay jean
    jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joe joel john johnny
    jon jonathan jordan jorge jose josef joseph josh joshua juan julian julio justin jürgen karl
    keith kelly ken kenneth kent kevin khalid kim kirk klaus konrad kurt kyle lance larry lars
    lawrence lee leo leon leonard leonid leroy leslie lewis liam lindsey lloyd logan lothar lou
    louis luca lucas luigi luis luke luther mahmoud malcolm manfred manuel marc marcel marco
    marcos marcus mario mark markus marshall martin marty marvin mathew matt matteo matthew
    matthias maurice max maxim maximilian mehmet mel melvin michael michel miguel mike mikhail
    milton mitch mitchell mitt mohamed mohammad mohammed muhammad murray mustafa narendra nathan
    nathaniel ned neil nelson newt nicholas nick nicolas nicolás nigel nikolai noah noel norbert
    norman oleg oleksandr oliver olivier omar oscar oskar otto owen pablo paolo pat patrick paul
    pavel pedro perry pete peter petro phil philip philippe phillip pierre preston rafael rainer
    ralph ramon randall randy raul ray raymond recep reginald reid reince reinhard rené rex
    ricardo richard rick ricky rob robby robert roberto robin rod roderick rodney rodrigo roger
    roland rolf roman ron ronald ronnie ross roy rudolf rudy rupert russ russell ryan salvador sam
    samuel santiago saul scott sean sebastian sergei sergey sergio serhiy seth shane shaun shawn
    sidney silvio simon stanley stefan stephan stephen steve steven stewart stuart sven taylor ted
    terrence terry theo theodore thierry thomas tim timothy toby todd tom tommy tony tracy travis
    trevor trey troy tyler ulrich uwe valery vernon victor viktor vince vincent vitali vladimir
    volker volodymyr wade wallace walter warren wayne werner wesley wilhelm will willem william
    willie winston wolfgang xavier yuri yusuf zachary zane
    """
)

FEMININE = words(
    """
    abby abigail adele adriana agnes aisha alex alexandra alexandria alexis alice alicia alison
    allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita
    anja anke ann anna annalena anne anneliese annette annie antonia april aretha ariana ashley
    astrid audrey ava barbara beatrice becky bella bernadette bernice beth bethany betsy bettina
    betty beverly birgit bonnie brenda briana bridget britta brittany caitlin camille candace cara
    carla carly carmen carol carole caroline carolyn carrie casey cassandra catherine cathy
    cecilia celia celine charlotte chelsea cheryl chris christa christiane christina christine
    cindy claire clara claudia colleen condoleezza connie constance cora courtney crystal cynthia
    daisy dana daniela danielle dawn deb debbie deborah debra denise diana diane dolores donna
    dora doris dorothea dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth
    elke ella ellen elsa emilia emily emma erica erika erin esther ethel eva eve evelyn faith
    fatima felicia fiona florence frances franziska frauke gabriela gabriele gabrielle gail gemma
    georgia geraldine gertrude gina ginger giorgia gisela giulia glenda gloria grace greta
    gretchen gudrun gwen hailey haley hannah harriet heather heidi heike helen helena helene helga
    hilary hillary holly hope huma ilse ines inge ingrid irene irina iris isabel isabella isabelle
    ivanka jacqueline jamie jamila jane janet janice janine jasmine jean jeanette jeanne jen jenna
    jennifer jenny jessica jill jo joan joann joanna joanne jordan josephine joy joyce juanita
    judith judy julia juliana julie juliet june jutta kamala karen karin karla karoline kate
    katharina katherine kathleen kathryn kathy katie katja katrin katrina kayla kayleigh kelly
    kellyanne kendra kerstin kim kimberly kirsten kristen kristin kristina lara latoya laura
    lauren laurie lea leah lee leila lena leslie leticia lillian lily linda lisa liz liza lois
    lola loretta lori lorraine louise lucia lucy luisa lydia lynn mabel madeleine madeline maggie
    mandy manuela marcia margaret margarete margarita maria mariana marianne marie marilyn marina
    marion marjorie marlene marsha martha martina mary maureen maya megan meghan melania melanie
    melinda melissa mercedes meredith mia michaela michele michelle mildred miranda miriam molly
    monica monika monique muriel nadia nadine nancy naomi natalia natalie natasha nicola nicole
    nikki nina nora norma olga olivia ophelia pamela pat patricia patty paula pauline peggy
    penelope penny petra phyllis priscilla rachel ramona raquel rebecca regina renate renee rhonda
    rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth sabine sabrina sally sam
    samantha sandra sara sarah sasha savannah scarlett shannon sharon shauna sheila shelby shelley
    sherry shirley sigrid silke silvia simone sofia sonia sonja sophia sophie stacey stacy
    stefanie stella stephanie sue susan susana susanne susi suzanne sylvia tamara tammy tanya tara
    tatiana taylor teresa terry tess theresa theresia tiffany tina tonya tracey tracy tricia trina
    trisha ulrike ursula ute valerie vanessa vera verena veronica victoria viola violet virginia
    vivian wanda wendy whitney wilma yolanda yulia yvette yvonne zoe
    """
)

_OTHERS = words(
    """
    abdallah abdelkader abdulrahman ailsa aisling akira alasdair alastair aleksander aleksandra
    aleksi alessandra alessandro alessia alessio alexandre alexandros alfonso alina aline
    alistair alvaro amandine amelie amit amrita amélie anaïs anders andrzej andré andrés ane
    anette anil anjali ankit annabel annika antoine anton antonella antti antónio antônio anwar
    aoife arash arjun arkadiusz armin arnaud arne artur aryan asger asha ashish axel ayşe
    bartosz bas beata beatrix beatriz begoña benedikt benoit benoît bernd bernhard bilal
    birgitte bjarne björn bjørn bo bogdan bram brigitte bronwyn bárbara caio callum cameron
    camila camilla carina carolina caterina cedric chiara christel christelle christophe ciara
    ciaran clemens cláudia clément conor corinna cormac cornelia cosimo cristian cristiano
    cristina cécile cédric dagmar daisuke damien damon daniele danilo dariusz darragh davide
    declan deepak delphine dermot desmond dinesh diogo dominik dominique dorota dougal duncan
    dániel débora eamonn ebru eduard eero eimear eirik elin elina elspeth elżbieta emilie emine
    emre endre enrico eoin erkki esteban eszter etienne euan eugenio ewa ewan ewelina fabian
    fabien fabio fabrice fabrizio fahad faisal farah farhan fatma federica federico feng
    ferdinand fergus fernanda filip filippo finn fintan flavia flavio florent francesca françois
    françoise fraser frederic frederik fredrik frida frode frédéric fumiko fábio gareth gaurav
    gaël geert geir geoff geoffrey georg georges georgios gerd gergely germán ghislaine giacomo
    gianfranco gianluca gianni giles gilles gillian giorgio giorgos giovanna giulio gonzalo
    goran grzegorz guillaume gunnar gustav guus gyula gábor halil hamish hamza hana hanna hanne
    hannes hannu haruka haruki hasan heiner helmuth henning henrik henrike hideki hiroko hiroshi
    holger hugues håkan hüseyin ida ignacio ilaria ildikó ilona imogen imran imre inga inger
    ingo inês ioana ion iona irena ireneusz isla ismael istván ivana ivar iván izabela jaakko
    jacek jaime jakob jakub jana janne jannik janusz jari jaroslav jemima jeppe jerzy jesper
    jesús jin joakim joana joaquim joaquín jochen johan johann johanna johannes jonas jordi
    joseba josefine josep josip josé joão juha jukka julien julieta juliette jérémy jérôme jörg
    jörn júlia kai karel kari karol karsten kasper katarina katarzyna katerina kathrin kavita
    kazuo keiko kemal kenji khaled kieran kiran kirsi kjell kjetil knut konstantin konstantinos
    kristoffer krzysztof kumar lachlan lasse laurence laurent lennart leonardo leyla lieke liisa
    lionel lluís lorenzo lorna lotta loïc luciano lucie lucien lucrezia lucía ludovic luiz luís
    léa léo maciej mads magali magda magdalena magnus mairead maja malachy malgorzata malin
    manish manon marcela marcello marcin marek maren margot mari mariam mariano marius mariusz
    marja marjan markku marko marta marte martijn martín maría masako massimo matej mateo
    mateusz mathias mathieu mathilde mati matthieu matti maud mauricio maurizio maxime
    małgorzata meera mei merete michal michał michela michiel mihai mika mikael mikko
    mikołaj milan milena milos mina mira mirjam miroslav mohamad moira morag morten muireann
    murat märta mónica nadège naoko natacha nathalie natália neha nele niall niamh niccolò niels
    nikhil nikolaos nikolaus nils noor nuala nuno nur octavio oddvar oisin ola olaf ole olena
    oonagh oriol orla osama osman ottavia padraig palle paola pascal pascale patrice patrik
    patrizia patrycja paulina paulo paweł peder pekka petr petri philipp pia pier piers
    pietro pilar piotr pooja poppy pradeep prakash pranav priya przemysław päivi quentin
    radosław rafał raffaele rahul raimund rajesh rakesh ralf rania rashid ravi raúl reinhold
    renata renaud rhys riccardo riikka rikke rocío rohit roisin romain ronja rory rosario rowan
    ruairi rubén rui ryszard régis rémi sadia salman salvatore samir sandeep sandrine
    sangeeta sanjay sanna sari satoshi selin serkan severin shreya sian signe sigurd silja
    silvana simona sinead siobhan siti sneha sofie solveig solène sorcha stanisław stefania
    stefano steffen stein stig stéphane stéphanie sunil suresh susann svein svetlana sylvain
    sylvie szymon sébastien sérgio søren sławomir takashi takeshi tamsin tamás tanja tarek tariq
    tarja teemu thijs thilo thorsten thérèse tiago tibor till tilman timo tomasz tomás tomáš tor
    torben tore toril torsten trine tristan tuva uffe ulf ulla ulrika umberto usman valentin
    valentina valeria valérie vanesa vasco veronika vicente vicenç vijay vikram viktoria
    viktória vincenzo virginie vittoria vittorio vivek vladimír václav vítor wiebke wilfried wim
    winfried witold wojciech yann yannick yasmin yasser yuki yves zainab zbigniew zdeněk
    zeynep zofia zoltán zuzana álvaro ángel ángela ángeles åsa émile émilie étienne özge łukasz
    """
)
"""Of many countries, without the pronoun."""

FORENAMES = MASCULINE | FEMININE | _OTHERS
"""All of them: evidence that a name is a person's."""
