"""Dates in the words of many languages: the names of months, and sentences made into the forms that programs write."""

from __future__ import annotations

import re
import unicodedata

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january janv janvier januar jänner jän ene enero gennaio gen janeiro januari ιαν січ янв января"
            " oca ocak sty styczeń stycznia leden ledna ianuarie január januára január tammikuuta يناير",
            "feb february févr févr fév février fevr februar febrero febbraio fev fevereiro februari φεβ фев февраля"
            " şub şubat lut luty lutego únor února februarie február februára helmikuuta pebruari فبراير",
            "mar march mars märz mär mrz marzo março maart μάρ μαρ мар марта"
            " mart marzec marca březen března martie március maaliskuuta maret مارس",
            "apr april avr avril abr abril aprile απρ апр апреля"
            " nis nisan kwi kwiecień kwietnia duben dubna aprilie április apríla huhtikuuta أبريل ابريل",
            "may mai mayo maggio mag maio mei μάι μαϊ май мая"
            " mayıs maj maja květen května máj május mája toukokuuta مايو",
            "jun june juin juni junio giugno giu junho ιούν ιον июн июня"
            " haz haziran cze czerwiec czerwca červen června iunie június júna kesäkuuta يونيو",
            "jul july juil juillet juli julio luglio lug julho ιούλ ιολ июл июля"
            " tem temmuz lip lipiec lipca červenec července iulie július júla heinäkuuta يوليو",
            "aug august août aout ago agosto augustus αύγ αυγ авг августа"
            " ağu ağustos sie sierpień sierpnia srpen srpna augusztus augusta elokuuta agustus أغسطس اغسطس",
            "sep sept september septembre septiembre settembre set setembro σεπ сен сентября"
            " eyl eylül wrz wrzesień września září septembrie szeptember septembra syyskuuta سبتمبر",
            "oct october octobre okt oktober octubre ottobre ott out outubro οκτ окт октября"
            " eki ekim paź październik października říjen října octombrie október októbra lokakuuta أكتوبر اكتوبر",
            "nov november novembre noviembre novembro νοέ νοε ноя ноября"
            " kas kasım lis listopad listopada noiembrie novembra marraskuuta نوفمبر",
            "dec december déc décembre decembre dez dezember dic diciembre dicembre dezembro δεκ дек декабря"
            " ara aralık gru grudzień grudnia prosinec prosince decembrie decembra joulukuuta des desember ديسمبر",
        ),
        start=1,
    )
    for name in names.split()
}
_VIETNAMESE_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_VIETNAMESE = re.compile(r"\b(?:thứ|chủ nhật|ngày|tháng|thg)\b", re.I)
_MONTH_WORD = re.compile(r"\b(?:tháng|thg\.?)\s+(mười một|mười hai|mười|một|hai|ba|tư|năm|sáu|bảy|tám|chín)\b", re.I)
_NAMED = re.compile(r"(\d{1,2})\s*[,-]?\s*(?:tháng|thg\.?)\s*(\d{1,2})\s*[,-]?\s*(?:năm\s+)?(\d{4})", re.I)
_NUMBERED_DAY = re.compile(r"(?:thứ|th|t)\s*[2-7]\b[\s,]*", re.I)
_MONTH_FIRST = re.compile(r"\W*([^\W\d]+)[\s-]+(?:(\d{1,2})-)?(\d{4})")
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]")
_CLOCK_FIRST = re.compile(
    r"(\d{1,2})[:h](\d\d)(?::(\d\d))?\s*([ap]\.?m\.?\b)?[\s,|–-]*(?:ngày\s+)?(.*\d.*)", re.I | re.S
)
_HOURS = re.compile(r"\b(\d{1,2})\s*(?:h|giờ|uhr)\s*(\d\d)\b", re.I)
_OF = re.compile(r"\b(?:de|del|di|of|ngày)\s+", re.I)
_APART = re.compile(r"\s+[|·–-]\s+")
_HALF = (("sa", "am"), ("ch", "pm"))


def plainer(text: str) -> str:
    """The same date with fewer words: no weekday, numbers where there were names, the clock after the day."""
    plain = "".join([str(unicodedata.digit(each)) if each.isdecimal() else each for each in text])
    local = _VIETNAMESE.search(plain) is not None
    if (match := _MONTH_FIRST.match(plain)) and (month := MONTHS.get(match[1].lower())):
        return f"{match[3]}-{month:02}" + (f"-{match[2]}{plain[match.end() :]}" if match[2] else "")
    if match := _NUMBERED_DAY.match(plain):
        plain = plain[match.end() :]
    plain = _MONTH_WORD.sub(lambda match: f"tháng {_VIETNAMESE_MONTHS.index(match[1].lower()) + 1}", plain)
    plain = _EAST_ASIAN.sub(r"\1-\2-\3 ", _NAMED.sub(r"\1/\2/\3", plain))
    plain = _HOURS.sub(r"\1:\2", _OF.sub("", _APART.sub(" ", plain)))
    plain = re.sub(r"^\D+?[,.\s]\s*(?=\d)", "", plain)
    if match := _CLOCK_FIRST.fullmatch(plain):
        clock = ":".join([part for part in match.groups()[:3] if part])
        plain = f"{match[5].strip()} {clock} {match[4] or ''}"
    if local:
        for word, half in _HALF:
            plain = re.sub(rf"(?<=\d)\s*{word}\b", f" {half}", plain, flags=re.I)
        plain = plain if re.search(r"[+-]\s*\d|GMT|UTC", plain) else f"{plain.strip()} +0700"
    return " ".join(plain.split())
