import type { ReactNode } from 'react';
import { openApi } from '../reference/openApi.ts';
import { operationGroups } from '../reference/operations.ts';
import { SitePage } from './SitePage.tsx';

type Props = {
  /** The group that is shown, `schemas`, or nothing on the first page. */
  readonly current?: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the API reference: the groups of routes on one side, one of them on the other. */
export function ReferencePage({ current, title, lead, children }: Props) {
  const names = [...operationGroups(openApi()).map(({ name }) => name), 'schemas'];
  return (
    <SitePage current="/reference">
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <div className="reference">
        <nav className="contents" aria-label="Groups of routes">
          <ul>
            {names.map((name) => (
              <li key={name}>
                <a href={`/reference/${name}`} {...(name === current && { 'aria-current': 'page' })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>{children}</div>
      </div>
    </SitePage>
  );
}
