"""A labelled set of news: the same events told by several sources, their like, and the rest; English and Vietnamese.

Every kind of event has three tellings in words of their own and a headline for who copies the first. Facts (places,
people, firms, figures) are made up from a seed. Some events share a place or a firm with another one, and all events
of a kind are told in the same words about other facts: alike, but not the same. `HELD_OUT` was never tuned on.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import combinations

import newslike

from feeds.model import Entry, Paragraph, Span

Telling = tuple[str, str]
"""A headline and a text."""
Kinds = Mapping[str, tuple[Telling, Telling, Telling, str]]
"""Kinds of events: three tellings, and a headline for who copies the first."""


@dataclass(frozen=True, slots=True)
class Told:
    """One article of the set: who brings it and, if several do, which event it tells."""

    source: int
    event: str
    entry: Entry


TUNED: Mapping[str, Kinds] = {
    "en": {
        "bridge": (
            (
                "Bridge collapse in {place} kills {few}",
                "At least {few} people died when a road bridge in {place} gave way on {day} morning, police said. "
                "{person}, who leads the rescue, said {many} others were taken to hospital. The bridge over the "
                "{river} had been inspected in March. {org}, which maintains it, promised its full help to "
                "investigators.",
            ),
            (
                "{few} dead as span over the {river} gives way",
                "Rescuers with boats searched the {river} for a second night after the crossing at {place} broke under "
                "heavy traffic. The number of dead stands at {few}. “We hear no more voices,” said fire chief "
                "{person}. Prosecutors took papers from the offices of {org} and will ask why cracks were not "
                "repaired.",
            ),
            (
                "Cars plunge into river at {place}",
                "A dozen cars fell into the {river} when the {place} bridge failed during the rush hour. Hospitals "
                "treat {many} injured people; {few} lost their lives. The transport minister flew to {place} and "
                "announced that similar bridges are to be closed until engineers have looked at them.",
            ),
            "Deadly collapse of {place} bridge: {few} victims, questions for {org}",
        ),
        "quake": (
            (
                "Earthquake of magnitude {small} shakes {place}",
                "A quake of magnitude {small} struck near {place} shortly before midnight, the seismological institute "
                "reported. Its centre lay {many} kilometres deep. Walls cracked in the old town and people ran into "
                "the streets. Mayor {person} said schools stay closed on {day}.",
            ),
            (
                "Strong tremor wakes {place}, no deaths reported",
                "Residents of {place} spent the night outdoors after the ground shook for almost a minute. Instruments "
                "measured {small}. Chimneys fell on parked cars and a church lost part of its roof, but nobody died, "
                "according to {person}, the mayor, who asked everybody to stay calm during aftershocks.",
            ),
            (
                "{place} counts damage after {small} tremor",
                "Engineers went from house to house in {place} after the {small} earthquake. Some {big} buildings have "
                "cracks, the city hall said, and power was out in the eastern quarters until {day} noon. The institute "
                "expects more shocks. {person} opened the sports hall for families who cannot go home.",
            ),
            "Night of fear: magnitude {small} quake cracks walls in {place}",
        ),
        "mayor": (
            (
                "{person} elected mayor of {place}",
                "{person} won the run-off for mayor of {place} with {percent} per cent of the vote. {rival}, in office "
                "for eight years, conceded before ten in the evening. Turnout was {many} per cent. The winner promised "
                "cheaper trams and a new hospital wing.",
            ),
            (
                "Upset in {place}: {rival} voted out",
                "After eight years {rival} has to leave the town hall of {place}. Challenger {person} took {percent} "
                "per cent on Sunday, more than any poll had foreseen. “The city wanted something new,” the defeated "
                "mayor told supporters. The change of office is planned for the first of next month.",
            ),
            (
                "New mayor wants cheaper trams",
                "Trams for half the price, a hospital wing within four years: with these promises {person} beat "
                "{rival} in {place} on Sunday. The teacher got {percent} per cent. Analysts say that the quarters "
                "along the harbour, where rents have doubled, decided the vote.",
            ),
            "{percent} per cent: {place} chooses {person} over {rival}",
        ),
        "takeover": (
            (
                "{org} buys {firm} for {big} million",
                "{org} is to take over its rival {firm} for {big} million crowns in cash, both companies said on "
                "{day}. {person}, chief executive of {org}, called it a step that secures jobs. {firm} employs {many} "
                "people in {place}. The competition office has to agree.",
            ),
            (
                "Shares of {firm} jump on takeover offer",
                "Shareholders of {firm} rejoiced: the price rose by {few} per cent within an hour after {org} had "
                "offered {big} million for the maker of pumps. Unions in {place} were less happy and asked {person} "
                "for a guarantee that the plant stays open.",
            ),
            (
                "{place} pump maker changes hands",
                "For ninety years {firm} belonged to one family of {place}. Now it goes to {org}. {person} signed the "
                "contract in the old boiler house; {big} million will be paid by the end of the year, provided that "
                "the competition authority raises no objection.",
            ),
            "Deal worth {big} million: {firm} goes to {org}",
        ),
        "final": (
            (
                "{place} win cup after penalties against {river} United",
                "{place} won the cup for the first time since 1987. The final against {river} United was decided on "
                "penalties after a {few} all draw. Goalkeeper {person} saved twice. Coach {rival} was carried around "
                "the ground by {many} thousand supporters.",
            ),
            (
                "Hero in gloves: {person} stops two penalties",
                "It took a goalkeeper. When {person} had parried the second penalty of {river} United, all of {place} "
                "was on its feet; the cup goes there after nearly four decades. Coach {rival} said that his knees were "
                "still shaking.",
            ),
            (
                "Cup final drama ends long wait of {place}",
                "Twice behind, twice level, then penalties: {place} beat {river} United in a final that will be talked "
                "about for years. {person} stopped two shots. “We trained that on {day},” said {rival}, the coach, and "
                "laughed.",
            ),
            "{place} lift the cup, {person} the hero on penalties",
        ),
    },
    "vi": {
        "flood": (
            (
                "Lũ quét ở {place} làm {few} người chết",
                "Trận lũ quét rạng sáng {day} tại {place} đã làm {few} người thiệt mạng và {many} căn nhà bị cuốn "
                "trôi. Ông {person}, chủ tịch huyện, cho biết lực lượng cứu hộ vẫn chưa tiếp cận được ba bản ở thượng "
                "nguồn sông {river}. Quốc lộ bị chia cắt tại nhiều điểm.",
            ),
            (
                "{place}: tìm thấy thi thể {few} nạn nhân sau cơn lũ",
                "Sau một ngày tìm kiếm dọc sông {river}, bộ đội và dân quân đã đưa được {few} nạn nhân về với gia "
                "đình. Nước ở {place} rút chậm, bùn ngập đến mái. Chủ tịch huyện {person} kêu gọi các đoàn thiện "
                "nguyện phối hợp với địa phương để hàng cứu trợ đến đúng nơi.",
            ),
            (
                "Trắng đêm cứu dân vùng lũ {place}",
                "Nước sông {river} dâng nhanh trong đêm khiến hàng trăm hộ dân ở {place} phải leo lên nóc nhà chờ cứu. "
                "Đến trưa {day}, {many} căn nhà được xác định đã mất hoàn toàn, {few} người không qua khỏi. Bộ đội "
                "dùng xuồng đưa người già và trẻ em đến trường học trên đồi.",
            ),
            "Lũ dữ tràn về {place} trong đêm, {few} người không qua khỏi",
        ),
        "market": (
            (
                "Cháy lớn tại chợ {place}, {many} ki ốt bị thiêu rụi",
                "Khoảng 2 giờ sáng {day}, đám cháy bùng lên tại khu vải của chợ {place} rồi lan nhanh. {many} ki ốt bị "
                "thiêu rụi. Đại tá {person} cho biết {few} xe chữa cháy được điều đến, lửa được khống chế sau ba giờ. "
                "Không có thương vong về người.",
            ),
            (
                "Tiểu thương chợ {place} trắng tay sau hỏa hoạn",
                "Nhiều tiểu thương ngồi thẫn thờ trước đống tro tàn của chợ {place}. Hàng Tết vừa nhập về đã mất sạch. "
                "Theo đại tá {person}, nguyên nhân ban đầu nghi do chập điện ở khu vải. Chính quyền sẽ bố trí chợ tạm "
                "trên sân vận động và hỗ trợ mỗi hộ {few} triệu đồng.",
            ),
            (
                "Chập điện nghi là nguyên nhân vụ cháy chợ {place}",
                "Cơ quan điều tra khám nghiệm hiện trường vụ cháy khiến {many} ki ốt ở chợ {place} không còn gì. "
                "Camera cho thấy khói bốc lên từ tủ điện khu vải lúc gần 2 giờ. Đại tá {person} nói việc thống kê "
                "thiệt hại còn kéo dài vài ngày.",
            ),
            "Hỏa hoạn trong đêm: chợ {place} mất {many} ki ốt",
        ),
        "ring": (
            (
                "Khởi công đường vành đai {place} vốn {big} tỷ đồng",
                "Sáng {day}, tỉnh khởi công tuyến đường vành đai {place} dài {many} km với tổng vốn {big} tỷ đồng. Nhà "
                "thầu {org} cam kết hoàn thành trong {few} tháng. Bộ trưởng {person} yêu cầu bảo đảm chất lượng và sớm "
                "bàn giao mặt bằng.",
            ),
            (
                "{place} sắp có tuyến vành đai dài {many} km",
                "Người dân {place} chờ dự án này đã lâu: {many} km đường mới sẽ đưa xe tải ra khỏi nội đô. {org} trúng "
                "thầu với giá {big} tỷ. Tại lễ động thổ, bộ trưởng {person} nhắc nhà thầu không được bán thầu và phải "
                "làm đường gom cho dân.",
            ),
            (
                "{org} làm đường vành đai {place}",
                "Dự án vành đai {place} chính thức bắt đầu với số vốn {big} tỷ đồng. {org} huy động hơn một trăm máy "
                "móc ngay trong ngày đầu. Bộ trưởng {person} đề nghị tỉnh chi trả tiền đền bù trước tháng sáu để công "
                "trình không chậm tiến độ.",
            ),
            "Động thổ tuyến vành đai {big} tỷ đồng ở {place}",
        ),
        "fraud": (
            (
                "Bắt giám đốc {org} vì chiếm đoạt {big} tỷ đồng",
                "Công an {place} vừa bắt tạm giam {person}, giám đốc {org}, để điều tra hành vi lừa đảo. Người này bị "
                "cáo buộc bán {many} lô đất không có thật và chiếm đoạt {big} tỷ đồng của khách hàng trong hai năm.",
            ),
            (
                "Hàng trăm người mua đất ảo ở {place}",
                "Tin lời quảng cáo của {org}, nhiều gia đình ở {place} dốc hết tiền tiết kiệm mua đất nền. Dự án không "
                "tồn tại. {person} đã bị bắt; số tiền được xác định đến nay là {big} tỷ. Luật sư khuyên người mua giữ "
                "lại mọi giấy tờ.",
            ),
            (
                "Khám xét trụ sở {org}",
                "Nhiều thùng tài liệu được đưa ra khỏi trụ sở {org} tại {place} trong chiều {day}. {person} thừa nhận "
                "đã vẽ ra dự án với {many} lô đất để thu tiền đặt cọc. Cơ quan điều tra mời những ai đã nộp tiền đến "
                "trình báo.",
            ),
            "Vẽ dự án ảo, {person} thu {big} tỷ đồng của người mua đất {place}",
        ),
        "match": (
            (
                "{place} vô địch sau loạt luân lưu trước {river}",
                "Đội {place} lần đầu giành cúp quốc gia khi thắng {river} trên chấm luân lưu {few} đều. Thủ môn "
                "{person} cản phá hai quả. Huấn luyện viên {rival} được {many} nghìn khán giả công kênh quanh sân.",
            ),
            (
                "Thủ môn {person} đi vào lịch sử bóng đá {place}",
                "Hai lần bay người, hai lần đẩy được bóng: {person} khiến cầu thủ {river} ôm đầu tiếc nuối và mang cúp "
                "quốc gia về {place}. Ông {rival} nói cả đội đã tập luân lưu suốt tuần.",
            ),
            (
                "Đêm không ngủ của người hâm mộ {place}",
                "Cờ và trống phủ kín đường phố {place} sau trận chung kết cúp quốc gia. Trước {river}, đội bóng của "
                "ông {rival} hai lần bị dẫn trước rồi thắng luân lưu nhờ công {person}. Lễ rước cúp diễn ra vào {day}.",
            ),
            "Luân lưu nghẹt thở, {place} hạ {river} để nâng cúp",
        ),
    },
}

HELD_OUT: Mapping[str, Kinds] = {
    "en": {
        "ferry": (
            (
                "Fire on ferry off {place}, {many} rescued",
                "All {many} people aboard the ferry {river} Star were brought to safety after a fire broke out in the "
                "engine room off {place}. The coast guard said that {few} crew members breathed smoke. The ship, run "
                "by {org}, was towed into port on {day}.",
            ),
            (
                "Passengers tell of smoke and calm on board",
                "“Nobody pushed,” said a passenger of the {river} Star after {many} travellers had left the burning "
                "ferry in lifeboats. Captain {person} was the last to go. {org} said that the vessel had passed its "
                "yearly check. It now lies in the harbour of {place}.",
            ),
            (
                "Captain praised after blaze at sea",
                "{person}, master of the {river} Star, gave the order to abandon ship after nine minutes, and that may "
                "have saved lives. The fire started below deck near {place}. Inspectors look at a fuel pipe that {org} "
                "replaced in spring.",
            ),
            "{river} Star in flames: coast guard saves all {many} aboard near {place}",
        ),
        "drug": (
            (
                "New drug from {place} slows rare nerve disease",
                "A drug developed at the university of {place} slowed the course of a rare nerve disease in a study "
                "with {big} patients. Those who took it walked {percent} per cent further after a year, the team "
                "around {person} reports. {org} wants to apply for approval.",
            ),
            (
                "Hope for patients who lose the use of their legs",
                "For the first time a substance seems to stop what the nerves of these patients lose. {person} of "
                "{place} tested it on {big} volunteers; the difference was {percent} per cent. Critics note that the "
                "trial was paid for by {org}, which owns the patent.",
            ),
            (
                "{org} shares soar after trial",
                "Investors trust the medicine that {person} found in a laboratory in {place}: {org} gained a fifth at "
                "the exchange on {day}. The trial with {big} people had shown clear benefit. Approval could come "
                "within two years.",
            ),
            "Trial success: {place} team and {org} report {percent} per cent gain against nerve disease",
        ),
        "strike": (
            (
                "Rail strike stops trains around {place}",
                "No trains ran around {place} on {day} because drivers walked out for {few} hours. The union of "
                "{person} asks for {percent} per cent more pay. {org}, the operator, offers half of that and spoke of "
                "an irresponsible step.",
            ),
            (
                "Commuters stranded as drivers walk out",
                "Buses were full, taxis dear: {many} thousand commuters had to find another way into {place}. Union "
                "leader {person} said that drivers had waited long enough for an offer. A spokeswoman of {org} saw no "
                "room for {percent} per cent.",
            ),
            (
                "{org} and union to talk again after walkout",
                "A mediator invited both sides for {day}. The strike that emptied the platforms of {place} cost {org} "
                "some {big} thousand crowns. {person}, for the drivers, repeated the demand of {percent} per cent and "
                "did not rule out more stoppages.",
            ),
            "Empty platforms in {place}: drivers demand {percent} per cent from {org}",
        ),
    },
    "vi": {
        "poison": (
            (
                "{many} công nhân ở {place} nhập viện nghi ngộ độc",
                "{many} công nhân của {org} tại khu công nghiệp {place} phải nhập viện sau bữa ăn trưa {day}. Bác sĩ "
                "{person} cho biết {few} người còn phải theo dõi. Mẫu thức ăn đã được gửi đi xét nghiệm.",
            ),
            (
                "Bếp ăn của {org} tạm dừng hoạt động",
                "Sau khi hàng loạt công nhân đau bụng, nôn ói, ngành y tế {place} yêu cầu {org} ngừng nấu ăn. Theo bác "
                "sĩ {person}, phần lớn trong số {many} bệnh nhân đã ổn định. Suất ăn hôm đó có món cá thu kho.",
            ),
            (
                "Nghi cá thu kho gây ngộ độc tập thể",
                "Món cá thu kho bị nghi là nguyên nhân khiến {many} người làm ở {org} ngộ độc. {person}, bác sĩ bệnh "
                "viện {place}, nói các ca nặng đã qua nguy hiểm. Công ty hứa trả toàn bộ viện phí.",
            ),
            "Ngộ độc tập thể tại {org}: {many} người vào viện",
        ),
        "road": (
            (
                "Thông xe cao tốc {place} – {river} sau {few} năm thi công",
                "Cao tốc {place} – {river} dài {many} km thông xe vào sáng {day}, rút ngắn thời gian đi lại còn một "
                "nửa. Bộ trưởng {person} cắt băng khánh thành. {org} thu phí không dừng trên toàn tuyến.",
            ),
            (
                "Từ {place} đến {river} chỉ còn một giờ",
                "Xe chạy thông suốt trên {many} km đường mới trong ngày đầu tiên. Tài xế mừng vì từ {place} về {river} "
                "không còn kẹt ở đèo. {org} cho biết mức phí sẽ giữ nguyên đến hết năm. Bộ trưởng {person} nhắc sớm "
                "làm trạm dừng nghỉ.",
            ),
            (
                "Tài xế than thiếu trạm dừng trên cao tốc mới",
                "Ngày đầu khai thác tuyến {place} – {river}, nhiều tài xế phấn khởi nhưng lo không có chỗ nghỉ suốt "
                "{many} km. Bộ trưởng {person} yêu cầu {org} bổ sung trạm dừng trong quý tới.",
            ),
            "Khánh thành cao tốc {place} – {river}, bộ trưởng {person} thúc làm trạm dừng",
        ),
        "relic": (
            (
                "Phát hiện {many} hiện vật cổ ở {place}",
                "Trong lúc đào móng, người dân {place} phát hiện hũ gốm chứa {many} hiện vật bằng đồng. Tiến sĩ "
                "{person} của bảo tàng tỉnh nhận định chúng có niên đại khoảng {big} năm. Khu đất đã được khoanh lại "
                "để khai quật.",
            ),
            (
                "Đào móng nhà, gặp kho đồ đồng",
                "Một gia đình ở {place} đang xây nhà thì chạm phải hũ gốm lớn. Bên trong có rìu, chuông và vòng tay, "
                "tổng cộng {many} món. {person}, tiến sĩ khảo cổ, gọi đây là phát hiện quý nhất của tỉnh trong nhiều "
                "năm.",
            ),
            (
                "Bảo tàng tiếp nhận rìu đồng {big} năm tuổi",
                "Rìu và chuông đồng tìm thấy ở {place} đã về đến kho bảo tàng. Theo tiến sĩ {person}, lớp gỉ xanh cho "
                "thấy chúng nằm dưới đất chừng {big} năm. Gia đình giao nộp {many} món sẽ được thưởng.",
            ),
            "Hũ gốm dưới nền nhà ở {place}: {many} món đồ đồng lộ diện",
        ),
    },
}

_GIVEN = {"en": "Maud Elias Greta Hollis Ivor Petra Silas Nora Bruno Thea", "vi": "Lê|Trần|Phạm|Đỗ|Vũ|Hồ|Ngô|Đinh"}
_DAYS = {"en": "Monday Tuesday Wednesday Thursday Friday", "vi": "thứ Hai|thứ Ba|thứ Tư|thứ Năm|thứ Sáu"}


def facts(rng: random.Random, language: str) -> dict[str, str]:
    """What one event is about, made up."""
    given = _GIVEN[language].split("|" if language == "vi" else " ")
    days = _DAYS[language].split("|" if language == "vi" else " ")
    name = lambda: newslike.proper(rng, language)  # noqa: E731
    firm = "Công ty {}" if language == "vi" else "{} Works"
    return {
        "place": name(),
        "river": name(),
        "person": f"{rng.choice(given)} {name()}",
        "rival": f"{rng.choice(given)} {name()}",
        "org": firm.format(name()),
        "firm": name(),
        "day": rng.choice(days),
        "few": str(rng.randint(3, 19)),
        "many": str(rng.randint(21, 99)),
        "big": str(rng.randint(110, 990)),
        "small": f"{rng.randint(4, 6)}.{rng.randint(0, 9)}",
        "percent": f"{rng.randint(31, 69)}",
    }


def told(kinds: Mapping[str, Kinds], seed: int, now: datetime, times: int = 6, *, near: bool = False) -> list[Told]:
    """Articles in the order they arrive: `times` events of each kind, and as many articles nobody else has.

    One event in three shares place, firm or person with another one; with `near` all do, two of these each.
    """
    rng = random.Random(seed)
    found = []
    for language, of_language in kinds.items():
        before: list[dict[str, str]] = []
        everything: list[dict[str, str]] = []
        for kind, tellings in of_language.items():
            for number in range(times):
                about = facts(rng, language)
                if before and (
                    near or number % 3 == 0
                ):  # Something else happened in a place, or to a firm, of another event.
                    other = rng.choice(before)
                    about |= {
                        name: other[name]
                        for name in rng.sample(["place", "org", "person"], 2 if near else rng.choice((1, 2)))
                    }
                everything.append(about)
                for source, (title, text) in enumerate(_versions(rng, tellings, about)):
                    found.append((f"{language} {kind} {number}", source, language, title, text))
            before = list(everything)  # Not of this kind: one market does not burn twice in two days.
        for number in range(4 * times):
            title, text = newslike.sentence(rng, language)[:90], " ".join(newslike.article(rng, language, 120))
            found.append((f"{language} alone {number}", rng.randrange(6), language, title, text))
    rng.shuffle(found)
    return [_told(number, *each, now - timedelta(minutes=rng.randint(0, 2400))) for number, each in enumerate(found)]


def _versions(
    rng: random.Random, tellings: tuple[Telling, Telling, Telling, str], about: dict[str, str]
) -> Iterator[Telling]:
    """Two or three tellings and, for some, a copy of the first under another headline and without its end."""
    first, *others, copied = tellings
    filled = [(title.format(**about), text.format(**about)) for title, text in (first, *others)]
    yield from rng.sample(filled, rng.choice((2, 3, 3)))
    if rng.random() < 0.5:
        yield copied.format(**about), filled[0][1].rpartition(". ")[0] + "."


def _told(number: int, event: str, source: int, language: str, title: str, text: str, at: datetime) -> Told:
    first, _, rest = text.partition(". ")
    blocks = tuple([Paragraph((Span(part),)) for part in (first, rest) if part])
    made = Entry(id=f"told-{number}", title=title, language=language, published=at, blocks=blocks)
    return Told(source, event, made)


def judged(events: Mapping[int, str], stories: Mapping[int, int]) -> tuple[float, float, int]:
    """Pairwise precision and recall of articles grouped into `stories`, and how many pairs tell the same event."""
    same = right = wrong = 0
    for one, other in combinations(sorted(events), 2):
        truly = events[one] == events[other]
        together = one in stories and stories[one] == stories.get(other)
        same += truly
        right += truly and together
        wrong += together and not truly
    return right / max(1, right + wrong), right / max(1, same), same
