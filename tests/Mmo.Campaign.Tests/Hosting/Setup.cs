using Dapper;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>Sets the e-mail channel of a test's tenant.</summary>
internal static class Setup
{
    public static Task UseServerAsync(this CampaignHost host, SmtpReferee smtp, int connections = 4) => host.UseServerAsync(smtp.Port, connections);

    /// <summary>A server on this machine.</summary>
    public static async Task UseServerAsync(this CampaignHost host, int port, int connections = 4)
    {
        await host.UseChannelAsync();
        await using var connection = await host.Database.OpenAsync();
        await connection.ExecuteAsync(
            """
            delete from campaign.mail_server where tenant_id = @TenantId;
            insert into campaign.mail_server (id, tenant_id, name, host, port, security, max_connections, is_enabled, created_at, concurrency_stamp)
            values (@Id, @TenantId, 'test', '127.0.0.1', @port, 'none', @connections, true, now(), @Id::text)
            """,
            new { Id = Guid.CreateVersion7(), host.TenantId, port, connections });
    }

    /// <summary>The built-in mailbox.</summary>
    public static async Task UseMailboxAsync(this CampaignHost host)
    {
        await host.UseChannelAsync();
        await using var connection = await host.Database.OpenAsync();
        await connection.ExecuteAsync("delete from campaign.mail_server where tenant_id = @TenantId", new { host.TenantId });
    }

    public static async Task UseChannelAsync(
        this CampaignHost host, string? quietFrom = null, string? quietTo = null, int cap = 0, int capDays = 1, string overCap = "hold", int expiryHours = 72)
    {
        await using var connection = await host.Database.OpenAsync();
        await connection.ExecuteAsync(
            """
            delete from campaign.email_channel where tenant_id = @TenantId;
            insert into campaign.email_channel (tenant_id, from_name, from_address, quiet_from, quiet_to, cap_count, cap_days, over_cap, expiry_hours, concurrency_stamp)
            values (@TenantId, '我们的店', 'news@shop.test', @quietFrom, @quietTo, @cap, @capDays, @overCap, @expiryHours, '1')
            """,
            new { host.TenantId, quietFrom, quietTo, cap, capDays, overCap, expiryHours });
    }
}
