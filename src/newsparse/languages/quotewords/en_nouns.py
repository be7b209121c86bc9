"""English nouns for :mod:`newsparse.quotes`: people, bodies, texts, titles and places."""

from __future__ import annotations

from . import words

# "in a statement", "her remarks"
SPEECH_NOUNS = words(
    """
    account address admission advertisement advice allegation analysis announcement answer
    appeal argument article assertion assessment assurance blog book brief broadcast bulletin
    call calls caption chant chants chorus claim column comment commentary comments complaint
    conversation criticism cry debate decision declaration description document e-mail editorial
    email endorsement essay explanation headline interview interviews letter letters line memo
    memoir message messages note op-ed opinion page phrase piece pledge post posting posts
    prediction press-release promise proposal question questions quote refrain release remark
    remarks reply report response review ruling sermon slogan speech speeches statement
    statements story tape testimony text transcript tweet tweets video view views vow warning
    words
    """
)

MASCULINE_TITLES = words(
    """
    alderman archbishop assemblyman baron brother businessman cardinal chairman congressman
    councilman duke father imam king lord mister mr pope prince rabbi salesman sir spokesman
    """
)

FEMININE_TITLES = words(
    """
    actress assemblywoman baroness businesswoman chairwoman congresswoman councilwoman dame duchess
    lady madam miss mme mrs ms princess queen sister spokeswoman
    """
)

COURTESIES = words(
    """
    dame dr lady lord madam miss mister mme mr mrs ms sir
    """
)

TITLES = words(
    """
    adm admiral adviser advisor agent aide ambassador analyst archbishop assemblyman assemblywoman
    assistant associate attorney attorney-general baron bishop brig cadet candidate capt captain
    cardinal ceo cfo chair chairman chairperson chairwoman chancellor chef chief cmdr co-founder
    coach col colonel commander commissioner congressman congresswoman constable consul coo
    coordinator corporal councillor councilman councilor councilwoman count cpl dame dean delegate
    democrat deputy det detective director doctor dr duke editor emperor envoy executive father
    fellow foreign former gen general gov governor historian host imam insp inspector judge justice
    king lady leader lieutenant lord lt maj major manager mayor minister miss mister mme mr mrs ms
    nominee officer pastor pilot pope premier pres president presidential press prime prince
    princess principal prof professor prosecutor queen rabbi rear rep representative republican rev
    reverend rt sec secretary sen senator senators sergeant sgt sheriff sir sister speaker spokesman
    spokesperson spokeswoman staff strategist superintendent supt treasurer vice warden
    """
)

TITLE_COMPLEMENTS = words(
    """
    commons defence defense homeland staff state war
    """
)

# nouns for one person
ROLES = words(
    """
    activist actor actress adviser advisor advocate agent aide ambassador analyst anchor
    architect artist assistant attorney author backer billionaire biographer biologist bishop
    blogger boss boy brother businessman businesswoman candidate captain cardinal ceo chair
    chairman chairperson chairwoman challenger chancellor chef chief child citizen client coach
    colleague columnist comedian commander commentator commissioner communicator congressman
    congresswoman conservative consultant contestant contributor coordinator correspondent
    councilman counsel counselor counterpart critic daughter dean defendant delegate democrat
    demonstrator deputy designer detective developer diplomat director doctor donor driver
    economist editor educator employee engineer envoy executive expert farmer father favorite
    fellow filmmaker founder friend front-runner frontrunner general girl governor grandfather
    grandmother guard guest head hero historian host hunter husband incumbent insider inspector
    instructor investigator investor journalist judge justice kid lawmaker lawyer leader
    lecturer legislator liberal lieutenant lobbyist man manager marine mayor member mentor
    migrant millionaire minister moderator mogul mother musician native neighbor neuroscientist
    neurosurgeon nominee novelist nurse observer officer official operative opponent organizer
    owner parent participant partner pastor patient person physician pilot player poet
    politician pollster pope premier president priest prime-minister principal producer
    professor prosecutor protester psychologist publisher pundit rabbi rancher reader reporter
    representative republican researcher resident retiree rival runner scholar scientist
    secretary senator sergeant sheriff singer sister soldier son source speaker specialist
    spokesman spokesperson spokeswoman staffer star statesman strategist student superintendent
    supporter surgeon surrogate survivor teacher teen teenager texan tourist trader traveler
    treasurer tycoon user veteran victim viewer visitor volunteer voter wife winner witness
    woman worker writer
    """
)

# nouns for several people or a body of people
GROUPS = words(
    """
    activists administration advocates agency aides allies analysts army association audience
    authorities backers board bureau business cabinet campaign caucus chamber channel children
    church citizens club coalition colleagues commentators commission committee community
    company conference congress conservatives consultants corporation council couple court
    critics crowd defenders delegates delegation democrats demonstrators department diplomats
    division economists editors embassy employees executives experts families family fans
    federation firm force foundation founders friends government group groups house industry
    insiders institute institution investigators journalists judges jury lawmakers lawyers
    leaders leadership league liberals magazine mainstream majority management managers media
    members men military ministry moderators nation nations network networks newspaper
    newspapers observers office officers officials operatives opponents opposition organisation
    organization organizations organizers others outlet owners pair panel paper parents
    parliament participants parties partners party people platform players police political
    politicians pollsters prosecutors protesters public pundits regulator reporters
    representatives republicans researchers residents rivals scholars school scientists senate
    senators sides society sources spokespeople staff staffers station strategists students
    supporters surrogates teachers team think-tank tribunal trio troops union university users
    veterans victims viewers volunteers voters white-house witnesses women workers writers
    """
)

SINGULAR_GROUPS = words(
    """
    agency airline association bank broadcaster bureau business campaign channel club coalition
    commission committee company corporation council court department firm foundation group
    institute institution magazine ministry network newspaper organisation organization outlet
    paper party platform publication regulator station team union university website
    """
)

DOCUMENTS = words(
    """
    ad ads advertisement affidavit agenda agreement amendment analysis article bill biography
    blog book brief brochure caption column commercial complaint constitution contract decision
    description disclosure doctrine document documents e-mail editorial email emails essay
    filing findings flyer form headline headlines indictment invitation label law lawsuit
    leaflet letter list manifesto manual memo memoir memorandum message motion note notice op-ed
    order page pamphlet paper petition piece placard plan plaque platform poll post poster
    profile proposal publication readout release report reports resolution review rule ruling
    script section sign signs site slide slogan song statement statements story strategy study
    subtitle summary survey tape testimony text title transcript treaty tweet tweets verdict
    video warrant website will
    """
)

WORKS = words(
    """
    album anthem article ballad blog book broadcast channel column comedy comic documentary drama
    episode essay exhibition film franchise game hit host memoir movie musical newspaper novel opera
    paper play podcast poem program programme record sequel series show single sitcom song
    soundtrack story thriller track tune video
    """
)

WORD_NOUNS = words(
    """
    acronym button expression hashtag headline label lyric moniker motto name nickname phrase
    sign slogan tag term title word words
    """
)

SUFFIXES = words(
    """
    esq ii iii iv jr m.d. md phd sr
    """
)

# last words of names that are no person
ORG_WORDS = words(
    """
    academy administration agency airlines alliance army associates association authority bank board
    bureau business cabinet campaign caucus center centre chamber church city club coalition college
    commission committee communications community company conference congress convention corp
    corporation council county court daily democrats department district division enterprises
    exchange federation force forces foundation fund gazette government group guard guardian herald
    holdings hospital house inc independent industries initiative institute institution
    international journal justice labs league magazine media ministry mission monitor museum nation
    nations network networks news newspaper office organisation organization pac pact parliament
    party police post press project radio republic republicans research review school senate service
    services society state states street studio studios systems team technologies television times
    today tribune trust tv union university white-house world
    """
)

PLACES = words(
    """
    afghanistan africa alabama alaska america arizona arkansas asia australia baghdad beijing
    berlin boston brazil britain brussels cairo california canada chicago china cleveland
    colorado connecticut cuba dallas delaware denver detroit egypt england europe florida france
    georgia germany hampshire hawaii houston idaho illinois india indiana iowa iran iraq ireland
    israel italy japan jersey jerusalem kansas kentucky kiev korea kyiv london louisiana maine
    maryland massachusetts mexico miami michigan minnesota mississippi missouri montana moscow
    nebraska nevada nigeria ohio oklahoma ontario oregon pakistan paris pennsylvania
    philadelphia poland russia scotland spain sweden syria tehran tennessee texas tokyo toronto
    turkey ukraine utah vermont virginia wales washington wisconsin wyoming yemen york
    """
)

NATIONALITIES = words(
    """
    african american arab argentine asian australian austrian belgian brazilian british canadian
    chilean chinese christian colombian conservative croatian cuban czech danish democratic
    dutch egyptian english european finnish french german greek hispanic hungarian independent
    indian indonesian iranian iraqi irish islamic israeli italian japanese jewish jordanian
    kenyan korean labour latino lebanese liberal libertarian malaysian mexican muslim nigerian
    nordic norwegian pakistani palestinian persian peruvian polish portuguese republican
    romanian russian saudi scottish serbian somali soviet spanish swedish swiss syrian taiwanese
    thai tory turkish ukrainian venezuelan vietnamese welsh western yemeni
    """
)

SYNONYMS = {
    "ambassador": words("envoy diplomat"),
    "attorney": words("lawyer"),
    "boss": words("chief head ceo executive"),
    "candidate": words("nominee"),
    "chief": words("secretary minister director commissioner head commander chairman ceo"),
    "congressman": words("representative rep"),
    "congresswoman": words("representative rep"),
    "diplomat": words("ambassador envoy minister secretary"),
    "doctor": words("dr physician"),
    "envoy": words("ambassador"),
    "general": words("gen"),
    "governor": words("gov"),
    "head": words("director chief chairman president chair"),
    "lawmaker": words("senator representative rep sen congressman congresswoman mp"),
    "lawyer": words("attorney"),
    "leader": words("president chairman chief premier minister"),
    "nominee": words("candidate"),
    "official": words("secretary director deputy undersecretary administrator"),
    "physician": words("doctor dr"),
    "premier": words("minister"),
    "professor": words("prof"),
    "representative": words("rep congressman congresswoman"),
    "senator": words("sen"),
    "spokesman": words("spokesperson secretary"),
    "spokesperson": words("spokesman spokeswoman"),
    "spokeswoman": words("spokesperson secretary"),
}
