namespace Mmo.AspNetCore.Authentication;

/// <summary>A pair of tokens: one to show with each request, and one to get the next pair with.</summary>
/// <param name="AccessToken">Goes into the header <c>Authorization: Bearer …</c>.</param>
/// <param name="RefreshToken">Good for one new pair, for two weeks.</param>
/// <param name="ExpiresIn">How long the access token is good.</param>
public sealed record BearerTokens(string AccessToken, string RefreshToken, TimeSpan ExpiresIn);
