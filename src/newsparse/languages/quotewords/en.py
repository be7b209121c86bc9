"""English words for :mod:`newsparse.quotes`.

Verbs are given in all their forms. The order of the classes of verbs is that of their strength;
a word stands in one class only.
"""

from __future__ import annotations

from . import QuoteWords, words

QUOTES = QuoteWords(
    # verbs of saying, all forms
    say=words(
        """
        add added adding adds announce announced announces announcing answer answered answering
        answers articulate articulated articulates articulating began begin beginning begins begun
        blog blogged blogging blogs chime chimed chimes chiming cite cited cites citing clarified
        clarifies clarify clarifying close closed closes closing comment commented commenting
        comments conclude concluded concludes concluding confess confessed confesses confessing
        confide confided confides confiding contend contended contending contends continue continued
        continues continuing counter countered countering counters declare declared declares
        declaring disclose disclosed discloses disclosing e-mailed elaborate elaborated elaborates
        elaborating email emailed emailing emails explain explained explaining explains finish
        finished finishes finishing go goes going gone interject interjected interjecting interjects
        interrupt interrupted interrupting interrupts mention mentioned mentioning mentions muse
        mused muses musing narrate narrated narrates narrating note noted notes noting observe
        observed observes observing offer offered offering offers open opened opening opens opine
        opined opines opining pen penned penning pens point pointed pointing points posit posited
        positing posits post posted posting posts proclaim proclaimed proclaiming proclaims
        pronounce pronounced pronounces pronouncing quote quoted quotes quoting read reading reads
        reason reasoned reasoning reasons recall recalled recalling recalls recite recited recites
        reciting recommend recommended recommending recommends recount recounted recounting recounts
        reflect reflected reflecting reflects reiterate reiterated reiterates reiterating rejoin
        rejoined rejoining rejoins relate related relates relating relay relayed relaying relays
        remark remarked remarking remarks remember remembered remembering remembers reminisce
        reminisced reminisces reminiscing repeat repeated repeating repeats replied replies reply
        replying report reported reporting reports respond responded responding responds retort
        retorted retorting retorts retweet retweeted retweeting retweets reveal revealed revealing
        reveals said say saying says sez specified specifies specify specifying speculate speculated
        speculates speculating start started starting starts state stated states stating stipulate
        stipulated stipulates stipulating sum summarise summarised summarises summarising summarize
        summarized summarizes summarizing summed summing sums surmise surmised surmises surmising
        testified testifies testify testifying text texted texting texts theorize theorized
        theorizes theorizing tweet tweeted tweeting tweets utter uttered uttering utters venture
        ventured ventures venturing volunteer volunteered volunteering volunteers went write writes
        writing written wrote
        """
    ),
    # verbs whose object is the hearer
    tell=words(
        """
        advise advised advises advising ask asked asking asks assure assured assures assuring beg
        begged begging begs caution cautioned cautioning cautions implore implored implores
        imploring inform informed informing informs inquire inquired inquires inquiring instruct
        instructed instructing instructs press pressed presses pressing promise promised promises
        promising queried queries query querying remind reminded reminding reminds tell telling
        tells thank thanked thanking thanks told urge urged urges urging warn warned warning warns
        """
    ),
    # saying with a position taken
    stance=words(
        """
        accept accepted accepting accepts acknowledge acknowledged acknowledges acknowledging admit
        admits admitted admitting advocate advocated advocates advocating affirm affirmed affirming
        affirms agree agreed agrees agreing allege alleged alleges alleging apologise apologised
        apologises apologising apologize apologized apologizes apologizing appeal appealed appealing
        appeals argue argued argues arguing assert asserted asserting asserts attest attested
        attesting attests believe believed believes believing bemoan bemoaned bemoaning bemoans
        boast boasted boasting boasts brag braged braging brags bristle bristled bristles bristling
        charge charged charges charging claim claimed claiming claims communicate communicated
        communicates communicating complain complained complaining complains concede conceded
        concedes conceding confirm confirmed confirming confirms convey conveyed conveying conveys
        counsel counseled counseling counsels demand demanded demanding demands denied denies deny
        denying disagree disagreed disagrees disagreing echo echoed echoes echoing emphasise
        emphasised emphasises emphasising emphasize emphasized emphasizes emphasizing estimate
        estimated estimates estimating express expressed expresses expressing find finding finds
        forecast forecasted forecasting forecasts foresee foreseed foresees foreseing found
        guarantee guaranteed guarantees guaranteing highlight highlighted highlighting highlights
        hint hinted hinting hints implied implies imply implying indicate indicated indicates
        indicating insist insisted insisting insists lament lamented lamenting laments maintain
        maintained maintaining maintains object objected objecting objects pledge pledged pledges
        pledging predict predicted predicting predicts propose proposed proposes proposing protest
        protested protesting protests rail railed railing rails reaffirm reaffirmed reaffirming
        reaffirms reassert reasserted reasserting reasserts rebut rebuts rebutted rebutting refuse
        refused refuses refusing refute refuted refutes refuting reject rejected rejecting rejects
        show showed showing shown shows signal signaled signaling signals stress stressed stresses
        stressing submit submits submitted submitting suggest suggested suggesting suggests swear
        swearing swears swore sworn tout touted touting touts underline underlined underlines
        underlining underscore underscored underscores underscoring vow vowed vowing vows
        """
    ),
    # verbs that give somebody or something a name
    naming=words(
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
    ),
    # ways of speaking
    manner=words(
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
    ),
    # attribute only close to a mark
    weak=words(
        """
        address addressed addresses addressing aim aimed aiming aims appear appeared appearing
        appears back backed backing backs coin coined coining coins decide decided decides deciding
        defend defended defending defends deliver delivered delivering delivers detail detailed
        detailing details discuss discussed discusses discussing doubt doubted doubting doubts
        endorse endorsed endorses endorsing expect expected expecting expects fear feared fearing
        fears feature featured features featuring feel feeling feels felt fire fired fires firing
        frame framed frames framing fret freted freting frets hate hated hates hating hear heard
        hearing hears hit hits hitting hope hoped hopes hoping include included includes including
        intend intended intending intends invoke invoked invokes invoking issue issued issues
        issuing knew know knowing known knows launch launched launches launching lay layed laying
        lays learn learned learning learns like liked likes liking list listed listing lists love
        loved loves loving mean meaning means meant mull mulled mulling mulls oppose opposed opposes
        opposing outline outlined outlines outlining plan planned planning plans ponder pondered
        pondering ponders prefer prefered prefering prefers present presented presenting presents
        publish published publishes publishing push pushed pushes pushing put puts putting question
        questioned questioning questions raise raised raises raising regret regreted regreting
        regrets release released releases releasing seem seemed seeming seems share shared shares
        sharing shoot shooting shoots shot sign signed signing signs sound sounded sounding sounds
        speak speaking speaks spoke spoken support supported supporting supports take taken takes
        taking talk talked talking talks think thinking thinks thought took turn turned turning
        turns use used uses using want wanted wanting wants welcome welcomed welcomes welcoming
        wonder wondered wondering wonders worried worries worry worrying
        """
    ),
    # common verbs that attribute nothing
    verbs=words(
        """
        act acted acting acts affect affected affecting affects allow allowed allowing allows
        applied applies apply applying appoint appointed appointing appoints arm armed arming arms
        arrest arrested arresting arrests arrive arrived arrives arriving ate attend attended
        attending attends avoid avoided avoiding avoids be became become becomes becoming bed belong
        belonged belonging belongs benefit benefited benefiting benefits bes bing bought break
        breaking breaks bring bringing brings broke broken brought build building builds built buy
        buying buys came campaign campaigned campaigning campaigns carried carries carry carrying
        catch catches catching caught cause caused causes causing change changed changes changing
        chat chats chatted chatting choose chooses choosing chose chosen come comes coming compete
        competed competes competing consider considered considering considers contact contacted
        contacting contacts contain contained containing contains cover covered covering covers
        create created creates creating cross crossed crosses crossing cut cuts cutting decline
        declined declines declining depend depended depending depends develop developed developing
        develops die died dies do doed does doing draw drawing drawn draws drew drive driven drives
        driving drop dropped dropping drops drove dying eat eaten eating eats edit edited editing
        edits elect elected electing elects end ended ending ends ensure ensured ensures ensuring
        enter entered entering enters exist existed existing exists face faced faces facing fail
        failed failing fails fall fallen falling falls fell fight fighting fights focus focused
        focuses focusing follow followed following follows force forced forces forcing forget
        forgets forgetting forgot forgotten fought gather gathered gathering gathers gave get gets
        getting give given gives giving got gotten grew grow growing grown grows handle handled
        handles handling happen happened happening happens have haved haves having held help helped
        helping helps hire hired hires hiring hold holding holds host hosted hosting hosts improve
        improved improves improving increase increased increases increasing involve involved
        involves involving join joined joining joins keep keeping keeps kept kill killed killing
        kills lead leading leads leave leaves leaving led left let lets letting lie lied lies limit
        limited limiting limits live lived lives living look looked looking looks lose loses losing
        lost lower lowered lowering lowers lying made make makes making manage managed manages
        managing meet meeting meets met move moved moves moving need needed needing needs nominate
        nominated nominates nominating occur occurred occurring occurs overcame overcome overcomes
        overcoming oversee overseed oversees overseing paid pass passed passes passing pay paying
        pays permit permits permitted permitting play played playing plays produce produced produces
        producing protect protected protecting protects provide provided provides providing quit
        quits quitting ran reach reached reaches reaching react reacted reacting reacts receive
        received receives receiving reduce reduced reduces reducing relied relies rely relying
        remain remained remaining remains remove removed removes removing replace replaced replaces
        replacing represent represented representing represents require required requires requiring
        return returned returning returns rise risen rises rising rose run running runs sat save
        saved saves saving saw see seeing seek seeking seeks seen sees sell selling sells send
        sending sends sent serve served serves serving set sets setting shake shakes shaking shook
        sit sits sitting sold sought spend spending spends spent stand standing stands stay stayed
        staying stays step stepped stepping steps stood stop stopped stopping stops succeed
        succeeded succeeding succeeds taught teach teaches teaching threw throw throwing thrown
        throws travel traveled traveling travels treat treated treating treats tried tries try
        trying undergo undergoes undergoing understand understanding understands understood
        underwent visit visited visiting visits vote voted votes voting wait waited waiting waits
        walk walked walking walks watch watched watches watching wear wearing wears win winning wins
        withdraw withdrawing withdrawn withdraws withdrew won wore work worked working works worn
        """
    ),
    # nouns after a determiner, verbs elsewhere
    noun_or_verb=words(
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
    ),
    # "in a statement", "her remarks"
    speech_nouns=words(
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
    ),
    # prepositions of attribution ("according to")
    according=words(
        """
        according per
        """
    ),
    determiners=words(
        """
        a all an another any both certain countless dozens each eight either eleven every few five
        four hundreds many most neither nine no numerous other seven several six some such ten the
        these this those thousands three twelve two various what whatever
        """
    ),
    indefinite_articles=words(
        """
        a an another any each every no one several some
        """
    ),
    possessives=words(
        """
        her his its my our their whose your
        """
    ),
    masculine=words(
        """
        he
        """
    ),
    feminine=words(
        """
        she
        """
    ),
    neuter=words(
        """
        it
        """
    ),
    plural=words(
        """
        they
        """
    ),
    speaker_pronouns=words(
        """
        i we you
        """
    ),
    first_person=words(
        """
        i i'd i'll i'm i've i’d i’ll i’m i’ve me my our us we we'll we're we've we’ll we’re we’ve
        you you're your you’re
        """
    ),
    object_pronouns=words(
        """
        her herself him himself itself me myself ourselves them themselves us
        """
    ),
    indefinites=words(
        """
        all another anyone both each everybody everyone few many most neither nobody none one ones
        others several some somebody someone these those who
        """
    ),
    relatives=words(
        """
        which who whom
        """
    ),
    personal_relatives=words("who whom"),
    complementizers=words(
        """
        if that whether
        """
    ),
    prepositions=words(
        """
        aboard about above across after against along alongside amid amidst among amongst around as
        at before behind below beneath beside besides between beyond by concerning despite down
        during except following for from in inside into like near of off on onto out outside over
        past re regarding since than through throughout to toward towards under underneath unlike
        until up upon versus via vs with within without
        """
    ),
    conjunctions=words(
        """
        & and but nor or so yet
        """
    ),
    subordinators=words(
        """
        after although as because before how if lest once provided since though unless until what
        when whenever where whereas wherever whether while why
        """
    ),
    auxiliaries=words(
        """
        ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't
        don't had hadn't has hasn't have haven't having is isn't may might must needn't never not
        ought shall should shouldn't was wasn't were weren't will won't would wouldn't
        """
    ),
    passives=words(
        """
        are be been being is was were
        """
    ),
    adverbs=words(
        """
        afterward afterwards again ago ahead almost already also always anyway apart aside away back
        better bluntly briefly directly earlier early else even ever far first flatly forth further
        furthermore hard hence here however immediately indeed instead just last late later long
        maybe meanwhile merely more moreover much nearly never nevertheless next nonetheless not now
        often once only otherwise perhaps pretty quite rather separately simply simultaneously since
        so sometimes somewhat soon specifically still subsequently then there thereby therefore
        though thus today together tomorrow tonight too twice usually very well yesterday yet
        """
    ),
    time_words=words(
        """
        afternoon apr april aug august dec december evening feb february friday fridays jan january
        jul july jun june mar march may midnight monday mondays month morning night noon nov
        november oct october saturday saturdays sept september sunday sundays thursday thursdays
        tuesday tuesdays wednesday wednesdays week weekend year
        """
    ),
    masculine_titles=words(
        """
        alderman archbishop assemblyman baron brother businessman cardinal chairman congressman
        councilman duke father imam king lord mister mr mr. pope prince rabbi salesman sir spokesman
        """
    ),
    feminine_titles=words(
        """
        actress assemblywoman baroness businesswoman chairwoman congresswoman councilwoman dame
        duchess lady madam miss mme mrs mrs. ms ms. princess queen sister spokeswoman
        """
    ),
    courtesies=words(
        """
        dame dr dr. lady lord madam miss mister mme mr mr. mrs mrs. ms ms. sir
        """
    ),
    titles=words(
        """
        adm adm. admiral adviser advisor agent aide ambassador analyst archbishop assemblyman
        assemblywoman assistant associate attorney attorney-general baron bishop brig brig. cadet
        candidate capt capt. captain cardinal ceo cfo chair chairman chairperson chairwoman
        chancellor chef chief cmdr cmdr. co-founder coach col col. colonel commander commissioner
        congressman congresswoman constable consul coo coordinator corporal councillor councilman
        councilor councilwoman count cpl cpl. dame dean delegate democrat deputy det det. detective
        director doctor dr dr. duke editor emperor envoy executive father fellow foreign former gen
        gen. general gov gov. governor historian host imam insp inspector judge justice king lady
        leader lieutenant lord lt lt. maj maj. major manager mayor minister miss mister mme mr mr.
        mrs mrs. ms ms. nominee officer pastor pilot pope premier pres pres. president presidential
        press prime prince princess principal prof prof. professor prosecutor queen rabbi rear rep
        rep. representative reps. republican rev rev. reverend rt sec secretary sen sen. senator
        senators sens. sergeant sgt sgt. sheriff sir sister speaker spokesman spokesperson
        spokeswoman staff strategist superintendent supt supt. treasurer vice warden
        """
    ),
    title_complements=words(
        """
        commons defence defense homeland staff state war
        """
    ),
    # nouns for one person
    roles=words(
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
    ),
    # nouns for several people or a body of people
    groups=words(
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
    ),
    singular_groups=words(
        """
        agency airline association bank broadcaster bureau business campaign channel club coalition
        commission committee company corporation council court department firm foundation group
        institute institution magazine ministry network newspaper organisation organization outlet
        paper party platform publication regulator station team union university website
        """
    ),
    documents=words(
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
    ),
    works=words(
        """
        abc's album anthem article ballad blog book broadcast cbs's channel cnn's column comedy
        comic documentary drama episode essay exhibition film fox's franchise game hit host memoir
        movie msnbc's musical nbc's newspaper novel opera paper play podcast poem program programme
        record sequel series show single sitcom song soundtrack story thriller track tune video
        """
    ),
    word_nouns=words(
        """
        acronym button expression hashtag headline label lyric moniker motto name nickname phrase
        sign slogan tag term title word words
        """
    ),
    so_called=words(
        """
        a.k.a. aka dubbed entitled known named nicknamed self-described self-styled so-called
        socalled titled
        """
    ),
    particles=words(
        """
        al ap bin bint d da dal de del della den der des di do dos du e el ibn la las le los mac st
        st. te ten ter und van vom von y zu zum
        """
    ),
    suffixes=words(
        """
        esq esq. ii iii iv jr jr. m.d. md ph.d. phd sr sr.
        """
    ),
    abbreviations=words(
        """
        adm ala ariz ark assn ave blvd brig calif capt cmdr co col colo conn corp cpl dec del dept
        det dr etc feb fla ft ga gen gov hon ill inc ind insp jan jr kan ky la lt ltd maj mass md
        mich minn miss mo mont mr mrs ms mt neb nev no nov oct okla ore pa ph pres prof rep reps rev
        sen sens sept sgt sr st supt tenn tex u.s univ va vs vt wash wis wyo
        """
    ),
    # last words of names that are no person
    org_words=words(
        """
        academy administration agency airlines alliance army associates association authority bank
        board bureau business cabinet campaign caucus center centre chamber church city club
        coalition college commission committee communications community company conference congress
        convention corp corporation council county court daily democrats department district
        division enterprises exchange federation force forces foundation fund gazette government
        group guard guardian herald holdings hospital house inc inc. independent industries
        initiative institute institution international journal justice labs league magazine media
        ministry mission monitor museum nation nations network networks news newspaper office
        organisation organization pac pact parliament party police post press project radio republic
        republicans research review school senate service services society state states street
        studio studios systems team technologies television times today tribune trust tv union
        university white-house world
        """
    ),
    places=words(
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
    ),
    nationalities=words(
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
    ),
    synonyms={
        "ambassador": words("envoy diplomat"),
        "attorney": words("lawyer"),
        "boss": words("chief head ceo executive"),
        "candidate": words("nominee"),
        "chief": words("secretary minister director commissioner head commander chairman ceo"),
        "congressman": words("representative rep"),
        "congresswoman": words("representative rep"),
        "diplomat": words("ambassador envoy minister secretary"),
        "envoy": words("ambassador"),
        "head": words("director chief chairman president chair"),
        "lawmaker": words("senator representative rep sen congressman congresswoman mp"),
        "lawyer": words("attorney"),
        "leader": words("president chairman chief premier minister"),
        "nominee": words("candidate"),
        "official": words("secretary director deputy undersecretary administrator"),
        "premier": words("minister"),
        "representative": words("rep congressman congresswoman"),
        "senator": words("sen"),
        "governor": words("gov"),
        "spokesman": words("spokesperson secretary"),
        "spokesperson": words("spokesman spokeswoman"),
        "spokeswoman": words("spokesperson secretary"),
    },
    possessive_genders={
        "her": "feminine",
        "his": "masculine",
        "its": "neuter",
        "their": "plural",
    },
    participle_endings=("ing",),
    verb_endings=("ed",),
    adverb_endings=("ly",),
)
