using System.Diagnostics;

namespace Advance.Fuzz.Running;

/// <summary>An input that breaks a reader.</summary>
/// <param name="Target">The reader.</param>
/// <param name="Kind">The same for all inputs that show the same fault: the promise, or the exception and where it was
/// thrown.</param>
/// <param name="Words">What happened, in words.</param>
/// <param name="Input">The input.</param>
sealed record Finding(Target Target, string Kind, string Words, byte[] Input)
{
    /// <summary>Runs an input; null if the reader copes with it.</summary>
    public static Finding? Try(Target target, byte[] input, out string shape)
    {
        shape = "";
        try
        {
            shape = target.Run(input);
            return null;
        }
        catch (BrokenPromiseException broken)
        {
            return new(target, broken.Promise, broken.Message, input);
        }
        catch (Exception exception)
        {
            var own = exception is AggregateException { InnerExceptions: [var only] } ? only : exception;
            return new(target, $"{own.GetType().Name} in {PlaceOf(own)}", own.ToString(), input);
        }
    }

    static string PlaceOf(Exception exception)
    {
        var frames = new StackTrace(exception).GetFrames();
        var ours = frames.FirstOrDefault(frame =>
            frame.GetMethod()?.DeclaringType?.FullName?.StartsWith("Advance.", StringComparison.Ordinal) == true
        ) ?? frames.FirstOrDefault();
        return ours?.GetMethod() is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : "an unknown place";
    }
}
