using System.Text;

namespace Advance.Fuzz;

/// <summary>One reader of what strangers write, and what it promises whatever they write.</summary>
abstract class Target
{
    /// <summary>Its name on the command line, and that of its folder in <c>seeds</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The end of its seeds' names.</summary>
    public virtual string Extension => ".txt";

    /// <summary>Lines and words mean something; else only bytes do.</summary>
    public virtual bool IsText => true;

    /// <summary>No longer input is tried, in bytes.</summary>
    public virtual int Longest => 16_384;

    /// <summary>How many inputs <c>dotnet test</c> tries, beside the seeds.</summary>
    public virtual int Budget => 400;

    /// <summary>Words that mean something to this reader; mutations put them in.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Inputs to begin with, beside the files in <c>seeds</c>.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    /// <summary>
    /// Puts right what a mutation breaks and every reader looks at first, such as a checksum; the input itself where there is no
    /// such thing.
    /// </summary>
    public virtual byte[] Repair(byte[] input) => input;

    /// <summary>Reads an input and holds the reader to its promises.</summary>
    /// <returns>What came of it, in a few words: two inputs with the same shape taught the same. Inputs of a new shape are
    /// kept.</returns>
    /// <exception cref="BrokenPromiseException">A promise is broken. Any other exception is a find too.</exception>
    public abstract string Run(byte[] input);

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}

/// <summary>A reader did not keep a promise.</summary>
/// <param name="promise">Which one, in words that stay the same from input to input.</param>
/// <param name="seen">What was seen of this input.</param>
sealed class BrokenPromiseException(string promise, string seen) : Exception($"{promise}: {seen}")
{
    public string Promise => promise;
}
