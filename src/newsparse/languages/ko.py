"""Korean."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords, phrases

QUOTES = QuoteWords()

BYLINES = BylineWords(
    cues=phrases("글, 글·사진, 글쓴이, 기고, 기사작성, 작성자, 정리, 취재"),
    labels=phrases("글, 글쓴이, 기자, 담당기자, 입력기자, 작성자, 저자, 취재"),
    genres=phrases("기고, 단독, 분석, 사설, 오피니언, 인터뷰, 칼럼"),
    joiners=phrases("과, 및, 와"),
    editors=phrases("데스크, 에디터, 편집, 편집자"),
    translators=phrases("번역, 번역자, 옮긴이"),
    photographers=phrases("그래픽, 사진, 영상, 영상취재, 영상편집, 촬영"),
    contributors=phrases("도움"),
    jobs=phrases(
        """
        객원기자, 교수, 기자, 논설위원, 대기자, 디지털뉴스팀, 리포터, 부장, 선임기자, 수습기자, 앵커, 에디터, 연구원, 온라인기자, 위원, 인턴기자,
        작가, 전문기자, 칼럼니스트, 통신원, 특파원, 편집위원, 편집장, 평론가, 피디
        """
    ),
    ranks=phrases("객원, 선임, 수석, 인턴"),
    groups=phrases(
        """
        경제, 뉴스, 뉴스팀, 뉴시스, 닷컴, 데일리, 동아, 디지털, 매경닷컴, 매일, 미디어, 방송, 사회부, 속보팀, 스포츠, 신문, 연합뉴스, 온라인,
        일보, 정치부, 조선, 중앙, 취재팀, 통신, 편집국, 편집부, 한겨레, 한국
        """
    ),
    chrome=phrases(
        """
        건강, 검색, 경제, 고객센터, 공유, 과학, 관련, 광고, 교육, 구독, 구독자, 구독하기, 국제, 글자, 글자크기, 금융, 기사, 기사제보, 기업,
        기획, 날씨, 뉴스, 다음, 닫기, 댓글, 더보기, 동영상, 라이프, 로그인, 링크, 많이, 메뉴, 목록, 문화, 미국, 보기, 복사, 본, 부동산,
        북마크, 북한, 분, 분야, 사설, 사진, 사회, 산업, 생활, 서비스, 설정, 세계, 속보, 스크랩, 스포츠, 시간, 신문, 실시간, 여행, 연예,
        연재, 영상, 오늘, 오피니언, 요약, 이메일, 이슈, 이전, 인기, 인쇄, 일, 저장, 전, 전국, 전체, 전체메뉴, 전체보기, 정치, 제보, 좋아요,
        주소, 증권, 지면, 지역, 최신, 추천, 카카오톡, 칼럼, 크기, 테크, 트위터, 특집, 페이스북, 포토, 프린트, 홈, 확대, 회원가입
        """
    ),
    function=phrases("것, 그, 그리고, 더, 등, 또, 및, 수, 어떻게, 왜, 이, 저, 하지만"),
    published=phrases(
        "게시, 게재, 기사등록, 기사입력, 등록, 등록일, 발행, 발행일, 송고, 승인, 입력, 입력시간, 작성, 작성일, 최초입력"
    ),
    modified=phrases("갱신, 기사수정, 수정, 수정시간, 업데이트, 최종 수정, 최종수정, 최종업데이트"),
    ago=phrases("분 전, 시간 전, 어제, 오늘, 일 전, 전"),
    reading=phrases("분 소요, 읽는 시간"),
    bios=phrases("기자 소개, 작성자 소개, 필자 소개"),
    bio_verbs=phrases("입니다"),
    follow=phrases("구독, 구독하기, 기사 더보기, 기사 모아보기, 기자 페이지, 다른 기사 보기"),
    credits=phrases(
        "그래픽, 사진, 사진 제공, 사진제공, 사진출처, 영상, 이미지, 일러스트, 자료, 자료사진, 제공, 출처, 캡처"
    ),
    places=phrases("에서"),
    corrections=phrases("바로잡습니다, 알려왔습니다, 정정, 정정보도"),
)

LANGUAGE = Language("ko", quotes=QUOTES, bylines=BYLINES)
