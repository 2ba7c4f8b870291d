import { demoPassword, demoUsers } from '../../seed/demoUsers.ts';
import { readSettings } from '../../settings.ts';
import { Door } from '../../ui/Door.tsx';
import { SitePage } from '../../ui/SitePage.tsx';

// The addresses come from the environment of the running server, not of the build.
export const dynamic = 'force-dynamic';

export default function OverviewPage() {
  const { publicUrl, portalUrl, mailbox } = readSettings(process.env);
  const short = (url: string) => url.replace(/^https?:\/\//, '');
  return (
    <SitePage current="/">
      <h1>One-to-one coaching for leaders who already do well</h1>
      <p className="lead">
        A leader and a coach work in private. Assessments show where a small change of behavior pays most; the
        leader chooses it, and books the next session when it suits.
      </p>

      <ul className="doors">
        <Door
          href={portalUrl}
          title="Portal"
          text="For leaders, coaches, raters and sponsors: assessments, focus, sessions and actions."
          address={short(portalUrl)}
          icon="M4 20c0-4 3.600-6 8-6s8 2 8 6M12 4a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7"
        />
        <Door
          href="/admin"
          title="Admin panel"
          text="For editors: instruments, behaviors, programs, agreement templates, series and articles, in English and German."
          address={`${short(publicUrl)}/admin`}
          icon="M5 4h9l5 5v11H5zM14 4v5h5M8.500 13h7M8.500 16.500h7"
        />
        <Door
          href="/reference"
          title="API reference"
          text="For developers of other apps: every route with what it takes, what it answers and how it can refuse."
          address={`${short(publicUrl)}/reference`}
          icon="M8.500 7 4 12l4.500 5M15.500 7l4.500 5-4.500 5M13.200 5l-2.400 14"
        />
        {mailbox ? (
          <Door
            href="/mailbox"
            title="Mailbox"
            text="For development: every e-mail that would have been sent, with its invitation. Nothing leaves this machine."
            address={`${short(publicUrl)}/mailbox`}
            icon="M4 6h16v12H4zM4.500 6.500 12 13l7.500-6.500"
          />
        ) : null}
      </ul>

      {process.env.DEMO_ACCOUNTS === 'true' ? <DemoAccounts portalUrl={portalUrl} /> : null}
    </SitePage>
  );
}

function DemoAccounts({ portalUrl }: { readonly portalUrl: string }) {
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">Demo accounts</h2>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">E-mail</th>
              <th scope="col">Signs in at</th>
            </tr>
          </thead>
          <tbody>
            {demoUsers.map(({ name, email, roles }) => {
              const inPanel = roles.some((role) => role === 'admin' || role === 'editor');
              return (
                <tr key={email}>
                  <th scope="row">{name}</th>
                  <td>
                    <code>{email}</code>
                  </td>
                  <td>
                    <a href={inPanel ? '/admin' : portalUrl}>{inPanel ? 'Admin panel' : 'Portal'}</a>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="hint">
        The people are made up. All of them have the password <code>{demoPassword}</code>.
      </p>
    </section>
  );
}
