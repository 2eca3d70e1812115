using System.Runtime.InteropServices;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Ingestion;

internal sealed class EventIntake(IngestionService ingestion, IngestionBudget budget, TimeProvider clock) : IEventIntake, ISingletonDependency
{
    public async Task<EventIntakeResult> SendAsync(string writeKey, ReadOnlyMemory<byte> batch, CancellationToken cancellationToken = default)
    {
        var body = new RequestBody(budget);
        try
        {
            await using var stream = MemoryMarshal.TryGetArray(batch, out var bytes)
                ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
                : new MemoryStream(batch.ToArray(), writable: false);
            var answer = await body.ReadAsync(stream, batch.Length, cancellationToken)
                ? await ingestion.AcceptAsync(body, new RequestEnvelope(), writeKey, EventTime.ToMicroseconds(clock.GetUtcNow()), cancellationToken)
                : IngestionAnswer.Error(413, CdpErrorCodes.RequestTooLarge);
            return answer.StatusCode switch
            {
                200 => new EventIntakeResult(answer.Stored, answer.Duplicates, answer.QuarantinedCount),
                429 => throw new TooManyRequestsException(answer.RetryAfter),
                _ => throw new BusinessException(answer.ErrorCode!) { StatusCode = answer.StatusCode },
            };
        }
        finally
        {
            body.Release();
        }
    }
}
