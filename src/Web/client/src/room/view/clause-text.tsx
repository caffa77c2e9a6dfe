import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { bind } from '../core/binding.js';
import type { Clause } from '../core/state.js';
import { useStage } from '../stage.js';

/** A clause typed together: the text area, and behind it the same words with the others' marks and name flags. */
export function ClauseText({ clause, writes }: { clause: Clause; writes: boolean }) {
  const { session, cursors, person, config, words: { t } } = useStage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [words, show] = useState('');
  const text = session.texts.of(clause.id);
  useLayoutEffect(() => {
    const told = () => show(text.toString());
    told();
    text.observe(told);
    const unbind = area.current ? bind(area.current, text) : () => {};
    return () => { unbind(); text.unobserve(told); };
    // whoever may not write yet has no area; it comes with the phase
  }, [text, writes]);
  useEffect(() => {
    const field = area.current;
    if (!field) return;
    const tell = () => { if (document.activeElement === field) session.doing({ at: clause.id, from: field.selectionStart, to: field.selectionEnd }); };
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [text, writes]);
  if (!writes) return <p class="clause-words" lang={config.language === 'da' ? undefined : 'da'}>{words || t('noWordsYet')}</p>;
  const others = [...cursors.values()].filter(c => c.state.at === clause.id && !c.state.idle && c.state.to !== undefined).sort((a, b) => (a.state.to ?? 0) - (b.state.to ?? 0));
  return (
    <div class="clause-field">
      <div class="clause-mirror" aria-hidden="true"><Flags words={words} others={others.map(c => ({ from: c.state.from ?? 0, to: c.state.to ?? 0, ...person(c.member) }))} /></div>
      <textarea class="form-input wide" ref={area} aria-labelledby={`clause-${clause.id}`} lang="da" rows={2} maxLength={20000} spellcheck onBlur={() => session.doing({ at: clause.id, idle: true })} />
    </div>
  );
}

function Flags({ words, others }: { words: string; others: { from: number; to: number; name: string; sector: string }[] }) {
  const parts = [];
  let at = 0;
  for (const { from, to, name, sector } of others) {
    const [start, end] = [Math.max(at, Math.min(from, to, words.length)), Math.min(Math.max(from, to), words.length)];
    if (end < at) continue;
    parts.push(words.slice(at, start), start < end ? <mark>{words.slice(start, end)}</mark> : null, <span class={`flag sector-${sector || 'other'}`}><span>{name.split(' ')[0]}</span></span>);
    at = end;
  }
  return <>{...parts}{words.slice(at)}{'\u200B'}</>;
}
