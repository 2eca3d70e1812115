using System.Text;

namespace Mmo.Campaign.Smtp;

/// <summary>AUTH (RFC 4954) with PLAIN (RFC 4616), or with LOGIN, which no standard defines and every old server knows.</summary>
internal static class SmtpAuthentication
{
    public static async Task AuthenticateAsync(
        SmtpLink link,
        SmtpExtensions extensions,
        SmtpCredentials credentials,
        TimeSpan timeout,
        CancellationToken cancellationToken)
    {
        var reply = extensions.AuthMechanisms switch
        {
            var offered when offered.Contains("PLAIN") => await PlainAsync(),
            var offered when offered.Contains("LOGIN") => await LoginAsync(),
            [] => throw Unavailable(null, "The mail server offers no sign-in, but a user name is configured for it.", SmtpObstacle.NoSignIn),
            _ => throw Unavailable(null, "The mail server offers no sign-in method that we know (PLAIN or LOGIN).", SmtpObstacle.UnknownSignIn),
        };
        if (!reply.IsSuccess)
        {
            // The server's text is left out of the sentence: some repeat the user name, and sentences are logged.
            throw Unavailable(reply, $"The mail server refused the user name or password ({reply.Code}).");
        }

        ValueTask<SmtpReply> PlainAsync() =>
            link.AskAsync($"AUTH PLAIN {Base64($"\0{credentials.UserName}\0{credentials.Password}")}", timeout, cancellationToken);

        async Task<SmtpReply> LoginAsync()
        {
            // The prompts are "Username:" and "Password:" in base64, in this order; nobody relies on their text.
            var answer = await link.AskAsync("AUTH LOGIN", timeout, cancellationToken);
            if (answer.Code == 334)
            {
                answer = await link.AskAsync(Base64(credentials.UserName), timeout, cancellationToken);
            }

            return answer.Code == 334
                ? await link.AskAsync(Base64(credentials.Password), timeout, cancellationToken)
                : answer;
        }
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static SmtpUnavailableException Unavailable(SmtpReply? reply, string message, SmtpObstacle obstacle = SmtpObstacle.None) =>
        new(SmtpStage.Authenticate, reply, message) { Obstacle = obstacle };
}
