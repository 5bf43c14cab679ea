"""News-like texts in English and Vietnamese, made by chance from a seed: own words, never the same twice."""

from __future__ import annotations

import random

EN = {
    "who": "the mayor|a spokeswoman|the harbour board|two engineers|the teachers' union|farmers upriver|the night editor|"
    "a retired pilot|the museum|residents|the coach|a panel of doctors|the ferry company|students|the court|a young chef|"
    "the weather office|shopkeepers|the orchestra|volunteers",
    "name": "Mara Lind|Tobias Okafor|Ines Varga|Peter Holm|Amara Diallo|Ruth Castell|Jonas Brandt|Lena Quist|Omar Haddad|"
    "Clara Nunez|Viktor Sand|Edith Moor",
    "did": "announced|questioned|rejected|welcomed|postponed|described|measured|reopened|inspected|defended|repaired|sold|"
    "photographed|recounted|approved|abandoned",
    "what": "the plan for a second bridge|an unusual drop in rainfall|the old tram depot|a budget of {n} million|"
    "the school kitchen|the results of the survey|a fleet of {n} electric buses|the flood wall|its oldest painting|"
    "the fishing quota|a record harvest|the night train|three unfinished houses|the bell tower|a vaccine trial|"
    "the library's roof|an appeal by neighbours|the new timetable|the salt marsh",
    "where": "in the northern district|near the market square|on the east bank|at the county hall|outside the stadium|"
    "in a crowded workshop|along the coast road|behind the station|at a press briefing|over the valley",
    "when": "on Monday|late on Tuesday|after {n} weeks of talks|before dawn|in the spring|during the storm|last year|"
    "within hours|for the first time since 19{n}|despite the cold",
    "tail": "and said work would begin soon|but gave no date|while critics asked who would pay|after a vote of {n} to {m}|"
    "as prices rose by {n} per cent|which surprised nobody|and promised a full account|although the contract had expired|"
    "because the ground was still wet|so that children could return",
}
VI = {
    "who": "chủ tịch xã|đại diện ban quản lý|các kỹ sư|bà con nông dân|hợp tác xã|một nhóm sinh viên|lực lượng cứu hộ|"
    "trường tiểu học|bệnh viện tỉnh|đội bóng|người bán hàng|chuyên gia khí tượng|hội phụ nữ|xưởng mộc|ban giám hiệu",
    "name": "ông Lê Văn Định|bà Hồ Thị Mận|anh Trần Quốc Bảo Long|chị Đỗ Mai Khuê|cô giáo Vũ Thu Hằng Nga|"
    "kỹ sư Phan Đăng Trình|bác sĩ Ngô Bích Thoa|nghệ nhân Đinh Công Lực",
    "did": "đã khảo sát|vừa công bố|đề nghị hoãn|khẳng định ủng hộ|bắt đầu sửa chữa|giới thiệu|kiểm tra|bàn giao|từ chối nhận|"
    "theo dõi|khởi công|thử nghiệm|ghi nhận",
    "what": "tuyến đê mới dài {n} km|cây cầu treo qua suối|vườn cà phê rộng {n} ha|kết quả quan trắc nguồn nước|chợ nổi|"
    "{n} phòng học tạm|đoàn tàu đêm|mùa vụ kỷ lục|kế hoạch di dời kho bãi|lớp học bơi miễn phí|bộ sưu tập gốm cổ|"
    "trạm bơm số {n}|đội thuyền chạy điện|mái nhà văn hóa|giá nông sản",
    "where": "tại huyện miền núi|ở đầu nguồn|trên bờ đông|gần quảng trường|trong khuôn viên trường|dọc quốc lộ|ngoài bến cảng|"
    "ở khu phố cũ|tại hội trường",
    "when": "sáng thứ Hai|chiều muộn hôm qua|sau {n} tuần bàn bạc|trong đợt mưa lớn|lần đầu kể từ năm 19{n}|ngay trước Tết|"
    "suốt mùa khô|từ tháng {n}",
    "tail": "và hứa sẽ trả lời dân|nhưng chưa ấn định thời gian|trong khi chi phí tăng {n}%|để trẻ em sớm trở lại lớp|"
    "dù mặt bằng còn vướng|theo tỷ lệ {n} trên {m} phiếu|vì nước vẫn chưa rút|khiến nhiều người bất ngờ|"
    "nên mọi việc phải làm lại từ đầu",
}
SHAPES = {
    "en": [
        "{who} {of} {did} {adj} {what} {where} {when}",
        "{when}, {who} {of} {did} {what}, {tail}",
        "“{who} {did} {what} {where},” said {person}, {adj} as ever",
        "{person}, who {did} {adj} {what} {where}, {did} {what} {tail}",
        "{what} {where} was what {person} {of} {did} {when}, {tail}",
        "{person} {did} {n} of the {m} {adj} cases {of}",
    ],
    "vi": [
        "{who} {of} {did} {what} {adj} {where} {when}",
        "{when}, {who} {of} {did} {what}, {tail}",
        "“{who} {did} {what} {adj} {where}”, {person} nói",
        "{person}, người {did} {what} {adj}, cho biết {who} {of} {did} {what} {tail}",
        "{where}, {what} {adj} được {person} nhắc tới {when}, {tail}",
        "{person} {did} {n} trong số {m} trường hợp {adj} {of}",
    ],
}
ADJECTIVES = {
    "en": "slow|bitter|costly|sudden|quiet|crooked|hopeful|narrow|uneven|brisk|modest|stubborn|familiar|brittle|sweeping|"
    "damp|patient|curious|thorough|hasty|silver|borrowed|windy|loyal|doubtful|frozen|gentle|reluctant|awkward|spare",
    "vi": "chậm rãi|tốn kém|bất ngờ|yên ắng|gập ghềnh|khiêm tốn|quen thuộc|kỹ lưỡng|vội vàng|mong manh|ẩm ướt|kiên nhẫn|"
    "lạ lẫm|rộng rãi|cũ kỹ|bền bỉ|dè dặt|lặng lẽ|chắc chắn|thưa thớt|nhộn nhịp|giản dị|nhọc nhằn|ấm áp",
}
SYLLABLES = {
    "en": "bar|ken|lo|mir|stad|ver|holm|an|tor|wick|el|dun|rey|sol|ham|ori|gar|fen|lis|mond",
    "vi": "An|Bình|Cẩm|Đức|Giang|Hòa|Khê|Lạc|Mỹ|Nghĩa|Phong|Quế|Sơn|Tân|Uyên|Vĩnh|Xuân|Yên|Trà|Thạch",
}
WORDS = {"en": EN, "vi": VI}


def proper(rng: random.Random, language: str) -> str:
    """A made-up name of a place or person."""
    parts = rng.sample(SYLLABLES[language].split("|"), rng.randint(2, 3))
    return " ".join(parts) if language == "vi" else "".join(parts).capitalize()


def word(rng: random.Random, language: str, key: str) -> str:
    """What a placeholder stands for."""
    if key in "nm":
        return str(rng.randint(2, 997))
    if key == "of":
        return ("of " if language == "en" else "ở ") + proper(rng, language)
    if key == "person":
        given = rng.choice(WORDS[language]["name"].split("|")).rsplit(" ", 1)[0]
        return f"{given} {proper(rng, language)}"
    if key == "adj":
        return rng.choice(ADJECTIVES[language].split("|"))
    return rng.choice(WORDS[language][key].split("|"))


def sentence(rng: random.Random, language: str) -> str:
    """One sentence, capitalised, with its full stop."""
    text = rng.choice(SHAPES[language])
    while "{" in text:
        start = text.index("{")
        key = text[start + 1 : text.index("}", start)]
        text = text[:start] + word(rng, language, key) + text[start + len(key) + 2 :]
    return text[0].upper() + text[1:] + "."


def article(rng: random.Random, language: str, words: int = 500) -> list[str]:
    """Paragraphs of about this many words in all."""
    paragraphs: list[str] = []
    count = 0
    while count < words:
        paragraph = " ".join(sentence(rng, language) for _ in range(rng.randint(1, 5)))
        count += paragraph.count(" ") + 1
        paragraphs.append(paragraph)
    return paragraphs
