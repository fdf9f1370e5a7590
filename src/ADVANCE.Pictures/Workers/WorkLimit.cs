namespace Advance.Pictures.Workers;

/// <summary>The resources that a worker may use for one picture. Real pictures need far less.</summary>
/// <param name="Processor">Processor time.</param>
/// <param name="Wall">Elapsed time: for tasks that wait instead of working, and for busy machines.</param>
readonly record struct WorkLimit(TimeSpan Processor, TimeSpan Wall)
{
    /// <summary>The memory that a worker may use, in bytes. The largest permitted picture needs a third of it.</summary>
    public const long Memory = 1536L << 20;

    /// <summary>The limit for a drawing.</summary>
    public static WorkLimit Drawing { get; } = For(TimeSpan.FromSeconds(10));

    /// <summary>The limit for generating a file from a picture, by the number of pixels read and written.</summary>
    public static WorkLimit Making(long pixelsRead, long pixelsMade) =>
        For(TimeSpan.FromSeconds(10 + pixelsRead / 5e6 + pixelsMade / 2e5));

    // On a busy machine, a worker may get only a tenth of a processor.
    static WorkLimit For(TimeSpan processor) => new(processor, 12 * processor);
}
