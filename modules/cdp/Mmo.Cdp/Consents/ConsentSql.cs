namespace Mmo.Cdp.Consents;

internal static class ConsentSql
{
    public const string Granted =
        """
        select k.channel, k.purpose, k.address
        from unnest(@Channels, @Purposes, @Addresses) as k (channel, purpose, address)
        cross join lateral (
          select is_granted
          from cdp.consent_entry
          where channel = k.channel and purpose = k.purpose and address = k.address
          order by occurred_at desc, id desc
          limit 1) c
        where c.is_granted
        """;

    public const string OfAddresses =
        """
        select distinct on (address, purpose) purpose, address, is_granted, occurred_at
        from cdp.consent_entry
        where channel = @channel and address = any(@Addresses)
        order by address, purpose, occurred_at desc, id desc
        """;
}
