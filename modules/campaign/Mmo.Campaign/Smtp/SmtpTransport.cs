namespace Mmo.Campaign.Smtp;

/// <summary>
/// Sends messages through one server. Thread-safe; at most <see cref="SmtpServer.MaxConnections"/> sends run at a time, the
/// others wait for a connection.
/// </summary>
internal sealed class SmtpTransport : IAsyncDisposable
{
    private readonly SmtpConnectionPool pool;

    public SmtpTransport(SmtpServer server, TimeProvider time)
    {
        server.Check();
        pool = new SmtpConnectionPool(server, time);
    }

    /// <summary>
    /// The outcome says what became of the message, whatever happened: cancellation, time-outs and lost connections too. An
    /// exception, that of <paramref name="commit"/> for one, means that the message is certainly not sent.
    /// </summary>
    public async Task<SmtpOutcome> SendAsync(
        SmtpEnvelope envelope,
        SmtpContent content,
        SmtpCommitPoint commit,
        CancellationToken cancellationToken)
    {
        var (outcome, foundClosed) = await AttemptAsync(false);

        // An idle connection that the server has closed meanwhile, before it heard of this message: once more on a new one.
        return foundClosed ? (await AttemptAsync(true)).Outcome : outcome;

        async Task<(SmtpOutcome Outcome, bool FoundClosed)> AttemptAsync(bool fresh)
        {
            SmtpConnection connection;
            try
            {
                connection = await pool.RentAsync(fresh, cancellationToken);
            }
            catch (SmtpUnavailableException e)
            {
                return (new SmtpOutcome.Deferred(e.Stage, e.Reply, e.Message) { Cause = e }, false);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return (new SmtpOutcome.Deferred(SmtpStage.Connect, null, "The send was cancelled."), false);
            }

            var wasIdle = connection.Transactions > 0;
            try
            {
                var transaction = new SmtpTransaction(connection, envelope, content);
                return (await transaction.RunAsync(commit, cancellationToken), wasIdle && transaction.FoundConnectionClosed);
            }
            finally
            {
                await pool.ReturnAsync(connection);
            }
        }
    }

    public ValueTask DisposeAsync() => pool.DisposeAsync();
}
