using System.Net;
using Shouldly;

namespace Mmo.Testing.Http;

/// <summary>An answer that is no success.</summary>
public sealed record Refusal(HttpStatusCode Status, string? Code, string Message, string[] Members)
{
    public void ShouldBe(HttpStatusCode status, string? code = null)
    {
        Status.ShouldBe(status, Message);
        if (code is not null)
        {
            Code.ShouldBe(code, Message);
        }
    }

    public void ShouldBlame(string member)
    {
        Status.ShouldBe(HttpStatusCode.BadRequest, Message);
        Members.ShouldContain(member);
    }
}
