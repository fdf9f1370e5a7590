namespace Advance.Pictures.Workers;

/// <summary>What a worker may use for one picture. Real pictures come nowhere near it.</summary>
/// <param name="Processor">Processor time.</param>
/// <param name="Wall">Time on the clock: for what waits rather than works, and for a busy machine.</param>
readonly record struct WorkLimit(TimeSpan Processor, TimeSpan Wall)
{
    /// <summary>Bytes of memory that a worker may have. The largest picture that is taken needs a third of it.</summary>
    public const long Memory = 1536L << 20;

    /// <summary>For one drawing.</summary>
    public static WorkLimit Drawing { get; } = For(TimeSpan.FromSeconds(10));

    /// <summary>For a file that is made of a picture, by what is read and what is written.</summary>
    public static WorkLimit Making(long pixelsRead, long pixelsMade) =>
        For(TimeSpan.FromSeconds(10 + pixelsRead / 5e6 + pixelsMade / 2e5));

    // Beside other work a worker may get a tenth of a processor.
    static WorkLimit For(TimeSpan processor) => new(processor, 12 * processor);
}
