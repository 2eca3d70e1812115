using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.EntityFrameworkCore.Errors;

/// <summary>Says what a failure of the database means to a caller: come back later, or send something that can be stored.</summary>
internal sealed class DatabaseErrorClassifier : IErrorClassifier, ISingletonDependency
{
    public Exception? Translate(Exception exception) => DatabaseErrors.FaultOf(exception) switch
    {
        DatabaseFault.Away or DatabaseFault.TooSlow => new TooManyRequestsException(TimeSpan.FromSeconds(2)),
        DatabaseFault.Exhausted => new TooManyRequestsException(TimeSpan.FromSeconds(5)),
        DatabaseFault.Race => new TooManyRequestsException(TimeSpan.FromSeconds(1)),

        // A NUL character is legal in JSON and cannot be stored; so are half surrogate pairs.
        DatabaseFault.UnstorableText => new MmoValidationException("", "Mmo:UnstorableText"),
        DatabaseFault.ValueOutOfRange => new MmoValidationException("", "Mmo:ValueOutOfRange"),
        _ => null,
    };
}
