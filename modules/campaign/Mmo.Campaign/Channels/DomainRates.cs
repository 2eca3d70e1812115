using System.Text.Json;
using Mmo.Campaign.Smtp;
using Mmo.ErrorHandling;
using Mmo.Json;

namespace Mmo.Campaign.Channels;

/// <summary>The rates of a mail server as they stand in its row.</summary>
internal static class DomainRates
{
    public static IReadOnlyList<DomainRateDto> Read(string json) => JsonSerializer.Deserialize<DomainRateDto[]>(json, MmoJson.Options) ?? [];

    /// <summary>Domains in the form in which addresses have them; one named twice is refused.</summary>
    public static string Write(IReadOnlyList<DomainRateDto> rates)
    {
        List<DomainRateDto> checkedRates = [];
        for (var i = 0; i < rates.Count; i++)
        {
            if (rates[i] is not { } rate || !SmtpAddress.TryParse($"a@{rate.Domain.Trim()}", out var address, out _) || checkedRates.Any(r => r.Domain == address.Domain))
            {
                throw new MmoValidationException($"rates[{i}].domain", CampaignErrorCodes.RateMalformed);
            }

            checkedRates.Add(new DomainRateDto { Domain = address.Domain, PerSecond = rate.PerSecond });
        }

        return JsonSerializer.Serialize(checkedRates, MmoJson.Options);
    }
}
