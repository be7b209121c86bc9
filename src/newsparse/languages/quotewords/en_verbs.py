"""English verbs for :mod:`newsparse.quotes`, in all their forms.

The order of the classes is that of their strength; a word stands in one class only.
"""

from __future__ import annotations

from . import words

# verbs of saying, all forms
SAY = words(
    """
    add added adding adds announce announced announces announcing answer answered answering answers
    articulate articulated articulates articulating began begin beginning begins begun blog blogged
    blogging blogs chime chimed chimes chiming cite cited cites citing clarified clarifies clarify
    clarifying close closed closes closing comment commented commenting comments conclude concluded
    concludes concluding confess confessed confesses confessing confide confided confides confiding
    contend contended contending contends continue continued continues continuing counter countered
    countering counters declare declared declares declaring disclose disclosed discloses disclosing
    e-mailed elaborate elaborated elaborates elaborating email emailed emailing emails explain
    explained explaining explains finish finished finishes finishing go goes going gone interject
    interjected interjecting interjects interrupt interrupted interrupting interrupts mention
    mentioned mentioning mentions muse mused muses musing narrate narrated narrates narrating note
    noted notes noting observe observed observes observing offer offered offering offers open opened
    opening opens opine opined opines opining pen penned penning pens point pointed pointing points
    posit posited positing posits post posted posting posts proclaim proclaimed proclaiming
    proclaims pronounce pronounced pronounces pronouncing quote quoted quotes quoting read reading
    reads reason reasoned reasoning reasons recall recalled recalling recalls recite recited recites
    reciting recommend recommended recommending recommends recount recounted recounting recounts
    reflect reflected reflecting reflects reiterate reiterated reiterates reiterating rejoin
    rejoined rejoining rejoins relate related relates relating relay relayed relaying relays remark
    remarked remarking remarks remember remembered remembering remembers reminisce reminisced
    reminisces reminiscing repeat repeated repeating repeats replied replies reply replying report
    reported reporting reports respond responded responding responds retort retorted retorting
    retorts retweet retweeted retweeting retweets reveal revealed revealing reveals said say saying
    says sez specified specifies specify specifying speculate speculated speculates speculating
    start started starting starts state stated states stating stipulate stipulated stipulates
    stipulating sum summarise summarised summarises summarising summarize summarized summarizes
    summarizing summed summing sums surmise surmised surmises surmising testified testifies testify
    testifying text texted texting texts theorize theorized theorizes theorizing tweet tweeted
    tweeting tweets utter uttered uttering utters venture ventured ventures venturing volunteered
    volunteering went write writes writing written wrote
    """
)

# verbs whose object is the hearer
TELL = words(
    """
    advise advised advises advising ask asked asking asks assure assured assures assuring beg
    begged begging begs caution cautioned cautioning cautions implore implored implores
    imploring inform informed informing informs inquire inquired inquires inquiring instruct
    instructed instructing instructs press pressed presses pressing promise promised promises
    promising queried queries query querying remind reminded reminding reminds tell telling
    tells thank thanked thanking thanks told urge urged urges urging warn warned warning warns
    """
)

# saying with a position taken
STANCE = words(
    """
    accept accepted accepting accepts acknowledge acknowledged acknowledges acknowledging admit
    admits admitted admitting advocate advocated advocates advocating affirm affirmed affirming
    affirms agree agreed agrees agreing allege alleged alleges alleging apologise apologised
    apologises apologising apologize apologized apologizes apologizing appeal appealed appealing
    appeals argue argued argues arguing assert asserted asserting asserts attest attested attesting
    attests believe believed believes believing bemoan bemoaned bemoaning bemoans boast boasted
    boasting boasts brag braged braging brags bristle bristled bristles bristling charge charged
    charges charging claim claimed claiming claims communicate communicated communicates
    communicating complain complained complaining complains concede conceded concedes conceding
    confirm confirmed confirming confirms convey conveyed conveying conveys counseled counseling
    counsels demand demanded demanding demands denied denies deny denying disagree disagreed
    disagrees disagreing echo echoed echoes echoing emphasise emphasised emphasises emphasising
    emphasize emphasized emphasizes emphasizing estimate estimated estimates estimating express
    expressed expresses expressing find finding finds forecast forecasted forecasting forecasts
    foresee foreseed foresees foreseing found guarantee guaranteed guarantees guaranteing highlight
    highlighted highlighting highlights hint hinted hinting hints implied implies imply implying
    indicate indicated indicates indicating insist insisted insisting insists lament lamented
    lamenting laments maintain maintained maintaining maintains object objected objecting objects
    pledge pledged pledges pledging predict predicted predicting predicts propose proposed proposes
    proposing protest protested protesting protests rail railed railing rails reaffirm reaffirmed
    reaffirming reaffirms reassert reasserted reasserting reasserts rebut rebuts rebutted rebutting
    refuse refused refuses refusing refute refuted refutes refuting reject rejected rejecting
    rejects show showed showing shown shows signal signaled signaling signals stress stressed
    stresses stressing submit submits submitted submitting suggest suggested suggesting suggests
    swear swearing swears swore sworn tout touted touting touts underline underlined underlines
    underlining underscore underscored underscores underscoring vow vowed vowing vows
    """
)

# verbs that give somebody or something a name
NAMING = words(
    """
    accuse accused accuses accusing assail assailed assailing assails attack attacked attacking
    attacks bash bashed bashes bashing bill billed billing bills blame blamed blames blaming
    blast blasted blasting blasts brand branded branding brands call called calling calls cast
    casted casting casts characterise characterised characterises characterising characterize
    characterized characterizes characterizing chide chided chides chiding commend commended
    commending commends compare compared compares comparing condemn condemned condemning
    condemns credit credited crediting credits criticise criticised criticises criticising
    criticize criticized criticizes criticizing decried decries decry decrying deem deemed
    deeming deems define defined defines defining denounce denounced denounces denouncing depict
    depicted depicting depicts deride derided derides deriding describe described describes
    describing dismiss dismissed dismisses dismissing dub dubed dubing dubs entitle entitled
    entitles entitling fault faulted faulting faults hail hailed hailing hails knock knocked
    knocking knocks label labeled labeling labelled labelling labels lambaste lambasted
    lambastes lambasting lash lashed lashes lashing laud lauded lauding lauds liken likened
    likening likens mock mocked mocking mocks name named names naming portray portrayed
    portraying portrays praise praised praises praising refer referred referring refers ridicule
    ridiculed ridicules ridiculing rip riped riping rips salute saluted salutes saluting savage
    savaged savages savaging scold scolded scolding scolds slam slammed slamming slams tag taged
    taging tags term termed terming terms title titled titles titling
    """
)

# ways of speaking
MANNER = words(
    """
    bark barked barking barks bellow bellowed bellowing bellows blurt blurted blurting blurts
    bluster blustered blustering blusters chant chanted chanting chants chuckle chuckled
    chuckles chuckling cried cries croon crooned crooning croons crow crowed crowing crows cry
    crying deadpan deadpaned deadpaning deadpans enthuse enthused enthuses enthusing exclaim
    exclaimed exclaiming exclaims fume fumed fumes fuming giggle giggled giggles giggling gloat
    gloated gloating gloats grin grinned grinning grins groan groaned groaning groans growl
    growled growling growls grumble grumbled grumbles grumbling gush gushed gushes gushing hiss
    hissed hisses hissing holler hollered hollering hollers joke joked jokes joking laugh
    laughed laughing laughs marvel marveled marveling marvels mumble mumbled mumbles mumbling
    murmur murmured murmuring murmurs mutter muttered muttering mutters nod nodded nodding nods
    plead pleaded pleading pleads quip quipped quipping quips rant ranted ranting rants riff
    riffed riffing riffs roar roared roaring roars sang scoff scoffed scoffing scoffs scream
    screamed screaming screams shout shouted shouting shouts shrug shruged shruging shrugs sigh
    sighed sighing sighs sing singing sings smile smiled smiles smiling snap snapped snapping
    snaps sneer sneered sneering sneers sung thunder thundered thundering thunders vent vented
    venting vents warble warbled warbles warbling whisper whispered whispering whispers yell
    yelled yelling yells
    """
)

# attribute only close to a mark
WEAK = words(
    """
    address addressed addresses addressing aim aimed aiming aims appear appeared appearing appears
    backed backing backs coin coined coining coins decide decided decides deciding defend defended
    defending defends deliver delivered delivering delivers detail detailed detailing details
    discuss discussed discusses discussing doubt doubted doubting doubts endorse endorsed endorses
    endorsing expect expected expecting expects fear feared fearing fears feature featured features
    featuring feel feeling feels felt fire fired fires firing frame framed frames framing fret
    freted freting frets hate hated hates hating hear heard hearing hears hit hits hitting hope
    hoped hopes hoping include included includes including intend intended intending intends invoke
    invoked invokes invoking issue issued issues issuing knew know knowing known knows launch
    launched launches launching lay layed laying lays learn learned learning learns liked likes
    liking list listed listing lists love loved loves loving mean meaning means meant mull mulled
    mulling mulls oppose opposed opposes opposing outline outlined outlines outlining plan planned
    planning plans ponder pondered pondering ponders prefer prefered prefering prefers present
    presented presenting presents publish published publishes publishing push pushed pushes pushing
    put puts putting question questioned questioning questions raise raised raises raising regret
    regreted regreting regrets release released releases releasing seem seemed seeming seems share
    shared shares sharing shoot shooting shoots shot sign signed signing signs sound sounded
    sounding sounds speak speaking speaks spoke spoken support supported supporting supports take
    taken takes taking talk talked talking talks think thinking thinks thought took turn turned
    turning turns use used uses using want wanted wanting wants welcome welcomed welcomes welcoming
    wonder wondered wondering wonders worried worries worry worrying
    """
)

# common verbs that attribute nothing
VERBS = words(
    """
    act acted acting acts affect affected affecting affects allow allowed allowing allows applied
    applies apply applying appoint appointed appointing appoints arm armed arming arms arrest
    arrested arresting arrests arrive arrived arrives arriving ate attend attended attending attends
    avoid avoided avoiding avoids became become becomes becoming bed belong belonged belonging
    belongs benefit benefited benefiting benefits bes bing bought break breaking breaks bring
    bringing brings broke broken brought build building builds built buy buying buys came campaigned
    campaigning campaigns carried carries carry carrying catch catches catching caught cause caused
    causes causing change changed changes changing chat chats chatted chatting choose chooses
    choosing chose chosen come comes coming compete competed competes competing consider considered
    considering considers contact contacted contacting contacts contain contained containing
    contains cover covered covering covers create created creates creating cross crossed crosses
    crossing cut cuts cutting decline declined declines declining depend depended depending depends
    develop developed developing develops die died dies doed doing draw drawing drawn draws drew
    drive driven drives driving drop dropped dropping drops drove dying eat eaten eating eats edit
    edited editing edits elect elected electing elects end ended ending ends ensure ensured ensures
    ensuring enter entered entering enters exist existed existing exists face faced faces facing
    fail failed failing fails fall fallen falling falls fell fight fighting fights focus focused
    focuses focusing follow followed follows forced forces forcing forget forgets forgetting forgot
    forgotten fought gather gathered gathering gathers gave get gets getting give given gives giving
    got gotten grew grow growing grown grows handle handled handles handling happen happened
    happening happens haved haves held help helped helping helps hire hired hires hiring hold
    holding holds hosted hosting hosts improve improved improves improving increase increased
    increases increasing involve involved involves involving join joined joining joins keep keeping
    keeps kept kill killed killing kills lead leading leads leave leaves leaving led left let lets
    letting lie lied lies limit limited limiting limits live lived lives living look looked looking
    looks lose loses losing lost lower lowered lowering lowers lying made make makes making manage
    managed manages managing meet meeting meets met move moved moves moving need needed needing
    needs nominate nominated nominates nominating occur occurred occurring occurs overcame overcome
    overcomes overcoming oversee overseed oversees overseing paid pass passed passes passing pay
    paying pays permit permits permitted permitting play played playing plays produce produced
    produces producing protect protected protecting protects provide provides providing quit quits
    quitting ran reach reached reaches reaching react reacted reacting reacts receive received
    receives receiving reduce reduced reduces reducing relied relies rely relying remain remained
    remaining remains remove removed removes removing replace replaced replaces replacing represent
    represented representing represents require required requires requiring return returned
    returning returns rise risen rises rising rose run running runs sat save saved saves saving saw
    see seeing seek seeking seeks seen sees sell selling sells send sending sends sent serve served
    serves serving set sets setting shake shakes shaking shook sit sits sitting sold sought spend
    spending spends spent stand standing stands stay stayed staying stays step stepped stepping
    steps stood stop stopped stopping stops succeed succeeded succeeding succeeds taught teach
    teaches teaching threw throw throwing thrown throws travel traveled traveling travels treat
    treated treating treats tried tries try trying undergo undergoes undergoing understand
    understanding understands understood underwent visit visited visiting visits vote voted votes
    voting wait waited waiting waits walk walked walking walks watch watched watches watching wear
    wearing wears win winning wins withdraw withdrawing withdrawn withdraws withdrew won wore work
    worked working works worn
    """
)

# nouns after a determiner, verbs elsewhere
NOUN_OR_VERB = words(
    """
    act acts address addresses advocate advocates aim aims answer answers appeal appeals arm
    arrest arrests attack attacks back bash beginning benefit benefits bill bills blame blog
    blogs brand brands break breaks building call calls campaign campaigns cast catch cause
    causes change changes chant chants charge charges chat chats claim claims close comment
    comments counter counters cover credit credits cry cut cuts demand demands doubt doubts
    drive drives drop drops email emails end ends estimate estimates face fall falls fault fear
    fears feature features feeling fighting finish fire focus force forces forecast found frame
    frames grin hail hearing help hire hires hit hits hope hopes host hosts increase increases
    issue issues joke jokes knock label labels lash laugh lead leads lie lies like limit limits
    list lists look looks love meaning meeting mock move moves name need needs nod note notes
    object objects offer offers open opening pass pen plan plans play plays pledge pledges point
    points post posts press promise promises protest protests push question questions quote
    quotes rail rails rant rants reason reasons refuse release releases remark remarks replies
    reply report reports return returns riff riffs rip rising roar roars run runs salute savage
    set sets share shares sharing shoot shot shout shouts shrug sigh sign signal signals signs
    smile sound sounds spending standing start state states step steps stop stops sum sums
    support tag tags talk talks term terms text texts thank title turn turns tweet tweets use
    uses visit visits vote votes vow vows wait walk warning watch wear whisper work works
    """
)
