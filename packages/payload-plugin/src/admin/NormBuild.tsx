'use client';
import { normFloor } from '@coaching/core/assessment';
import { Button } from '@payloadcms/ui';
import { type ReactElement, useId, useState } from 'react';
import type { NormBuildView, NormVersion } from '../operations/norms/normBuildView.ts';
import './admin.css';
import { useNorms } from './useNorms.ts';
import { useWords } from './useWords.ts';

/** Builds the norms of the instrument from stored answers, and shows how far that is and what came of it. */
export function NormBuild(): ReactElement {
  const { words } = useWords();
  const { versions, start } = useNorms();
  const heading = useId();
  return (
    <section className="coaching-norms" aria-labelledby={heading}>
      <h3 id={heading}>{words.norms}</h3>
      <p>{words.normsHint({ people: normFloor })}</p>
      {typeof versions === 'string' ? (
        <p role="status">{versions === 'loading' ? words.loading : words.normsNotLoaded}</p>
      ) : versions[0] === undefined ? (
        <p>{words.normsUnpublished}</p>
      ) : (
        <BuildForm versions={versions} newest={versions[0]} start={start} />
      )}
    </section>
  );
}

type BuildFormProps = {
  readonly versions: readonly NormVersion[];
  readonly newest: NormVersion;
  readonly start: (instrumentVersion: string, sample: string) => Promise<string | null>;
};

function BuildForm({ versions, newest, start }: BuildFormProps): ReactElement {
  const { words } = useWords();
  const [versionId, sampleId, helpId] = [useId(), useId(), useId()];
  const [chosen, setChosen] = useState(newest.id);
  const [sample, setSample] = useState(words.sampleDefault);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const version = versions.find(({ id }) => id === chosen) ?? newest;
  const { build } = version;

  // To press it again while a build is under way does no harm, and a disabled button would lose the focus.
  const begin = async () => {
    if (asking || sample.trim() === '') return;
    setAsking(true);
    setRefusal(await start(version.id, sample));
    setAsking(false);
  };

  return (
    <>
      <div className="coaching-norms__fields">
        <div>
          <label htmlFor={versionId}>{words.version}</label>
          <select
            id={versionId}
            value={version.id}
            onChange={(event) => {
              setChosen(event.target.value);
              setRefusal(null);
            }}
          >
            {versions.map((one) => (
              <option key={one.id} value={one.id}>
                {one.version}
              </option>
            ))}
          </select>
        </div>
        <div className="coaching-norms__sample">
          <label htmlFor={sampleId}>{words.sample}</label>
          <input
            id={sampleId}
            type="text"
            maxLength={200}
            value={sample}
            aria-describedby={helpId}
            onChange={(event) => setSample(event.target.value)}
            onKeyDown={(event) => {
              // The panel's own form around it would save the instrument.
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
          <p id={helpId}>{words.sampleHelp}</p>
        </div>
      </div>
      <Button
        buttonStyle="secondary"
        disabled={sample.trim() === ''}
        margin={false}
        onClick={() => void begin()}
        type="button"
      >
        {words.buildNorm}
      </Button>
      <div className="coaching-norms__news" aria-live="polite">
        {refusal === null ? (
          build && <BuildNews build={build} />
        ) : (
          <p className="coaching-error">{refusal}</p>
        )}
      </div>
      {version.norms.length > 0 ? <NormTable norms={version.norms} /> : null}
    </>
  );
}

function BuildNews({ build }: { readonly build: NormBuildView }): ReactElement {
  const { words } = useWords();
  const { state, done, total } = build;
  if (state === 'planned' || state === 'counting') {
    const text = total === 0 ? words.normPlanned : words.normCounting({ done, total });
    return (
      <p>
        <progress aria-label={words.norms} max={Math.max(1, total)} value={done} /> {text}
      </p>
    );
  }
  if (state === 'failed') return <p className="coaching-error">{words.normFailed}</p>;
  return (
    <>
      <p>{state === 'done' ? words.normDone : words.normRefused}</p>
      {build.refused.length === 0 ? null : (
        <ul>
          {build.refused.map(({ title, reason }) => (
            <li key={title}>
              <strong>{title}:</strong> {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function NormTable({ norms }: { readonly norms: NormVersion['norms'] }): ReactElement {
  const { language, words } = useWords();
  const number = new Intl.NumberFormat(language);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.scale}</th>
          <th scope="col">{words.people}</th>
          <th scope="col">{words.collected}</th>
          <th scope="col">{words.sample}</th>
        </tr>
      </thead>
      <tbody>
        {norms.map(({ scale, title, n, collectedFrom, collectedTo, sample }) => (
          <tr key={scale}>
            <td>{title}</td>
            <td>{number.format(n)}</td>
            <td>{collectedFrom === collectedTo ? collectedFrom : `${collectedFrom} – ${collectedTo}`}</td>
            <td>{sample}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
