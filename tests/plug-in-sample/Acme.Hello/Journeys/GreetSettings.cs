namespace Acme.Hello.Journeys;

/// <summary>What is set up in the step's form.</summary>
/// <param name="Words">What is said; <c>{name}</c> is the property of that name of the event that started the journey.</param>
/// <param name="Most">Who was greeted so often goes another way.</param>
internal sealed record GreetSettings(string Words, int Most);
