"""Runs dateparser's search_dates over texts (JSON Lines in) and prints what it finds (JSON Lines out)."""
import datetime
import json
import sys
import time

from dateparser.search import search_dates

texts = [json.loads(line) for line in sys.stdin]
search_dates('today', languages=['en'])
start = time.perf_counter()
for text in texts:
    base = datetime.datetime.fromisoformat((text.get('published') or '2000-01-01')[:10])
    try:
        found = search_dates(text['text'], languages=[text['lang']], settings={
            'RELATIVE_BASE': base, 'PREFER_DATES_FROM': 'past', 'RETURN_TIME_AS_PERIOD': True}) or []
    except Exception:
        found = []
    at, out = 0, []
    for words, day in found:
        i = text['text'].find(words, at)
        if i < 0:
            continue
        at = i + len(words)
        out.append([i, at, day.date().isoformat()])
    print(json.dumps(out))
print(json.dumps({'ms': (time.perf_counter() - start) * 1000}))
