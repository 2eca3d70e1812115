using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Errors;

/// <summary>Says what a failure of the database means to a caller: come back later, or send something that can be stored.</summary>
internal sealed class DatabaseErrorClassifier : IErrorClassifier, ISingletonDependency
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(2);

    public Exception? Translate(Exception exception)
    {
        if (DatabaseErrors.IsTransient(exception))
        {
            return new TooManyRequestsException(RetryAfter);
        }

        for (var inner = exception; inner is not null; inner = inner.InnerException)
        {
            // A NUL character is legal in JSON and cannot be stored; so are half surrogate pairs.
            if (inner is PostgresException
                {
                    SqlState: PostgresErrorCodes.UntranslatableCharacter or PostgresErrorCodes.CharacterNotInRepertoire
                })
            {
                return new MmoValidationException("", "Mmo:UnstorableText");
            }

            if (inner is PostgresException { SqlState: PostgresErrorCodes.NumericValueOutOfRange or PostgresErrorCodes.DatetimeFieldOverflow })
            {
                return new MmoValidationException("", "Mmo:ValueOutOfRange");
            }
        }

        return null;
    }
}
