import ipaddr from 'ipaddr.js';

/**
 * Returns the network that a request comes from, or null where nothing tells it that can be believed.
 *
 * Every proxy appends the address that it was called from to `X-Forwarded-For`; what stands further left has come along,
 * and a client can make it up.
 *
 * @param trustedProxies - how many proxies stand before the host, each of which appends; 0 believes nothing
 * @example
 * networkOf(new Headers({ 'x-forwarded-for': '6.6.6.6, 203.0.113.9' }), 1) //=> '203.0.113.9'
 */
export function networkOf(headers: Headers, trustedProxies: number): string | null {
  const chain = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  if (trustedProxies < 1) return null;
  const address = chain.at(-trustedProxies) ?? chain[0] ?? '';
  // Some proxies append the port as well.
  const bare = /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address;
  if (!ipaddr.isValid(bare)) return null;
  const parsed = ipaddr.process(bare);
  // Whoever has one address of IPv6 has the other ones of its half as well.
  return parsed instanceof ipaddr.IPv6
    ? `${parsed.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')}::/64`
    : parsed.toString();
}
