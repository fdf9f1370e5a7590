using System.Text;

namespace Advance.Fuzz;

/// <summary>A reader of untrusted input, and what it promises for any input.</summary>
abstract class Target
{
    /// <summary>Its name on the command line, and the name of its folder in <c>seeds</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The extension of its seeds.</summary>
    public virtual string Extension => ".txt";

    /// <summary>Whether the input is text, with lines and words; otherwise it is only bytes.</summary>
    public virtual bool IsText => true;

    /// <summary>The maximum length of an input, in bytes.</summary>
    public virtual int Longest => 16_384;

    /// <summary>The number of inputs that <c>dotnet test</c> tries, in addition to the seeds.</summary>
    public virtual int Budget => 400;

    /// <summary>Words with a meaning for this reader, which mutations insert.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Initial inputs, in addition to the files in <c>seeds</c>.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    /// <summary>
    /// Repairs what a mutation breaks and every reader checks first, such as a checksum; returns the input unchanged if there
    /// is nothing to repair.
    /// </summary>
    public virtual byte[] Repair(byte[] input) => input;

    /// <summary>Reads an input and checks the reader's promises.</summary>
    /// <returns>The outcome in a few words: two inputs with the same outcome are equivalent. Inputs with a new outcome are
    /// kept.</returns>
    /// <exception cref="BrokenPromiseException">A promise was broken. Any other exception is a finding too.</exception>
    public abstract string Run(byte[] input);

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n"));
}

/// <summary>A reader broke a promise.</summary>
/// <param name="promise">The promise, in words that are the same for every input.</param>
/// <param name="seen">The details of this input.</param>
sealed class BrokenPromiseException(string promise, string seen) : Exception($"{promise}: {seen}")
{
    public string Promise => promise;
}
