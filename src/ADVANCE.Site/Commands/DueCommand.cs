using System.CommandLine;
using Advance.Building;
using Advance.Generation.Changes;
using NodaTime;
using NodaTime.Text;

namespace Advance.Commands;

/// <summary><c>advance due</c>: whether a published site has become another by the passing of time.</summary>
static class DueCommand
{
    const int MostBytes = 1 << 20;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    static readonly Option<string> Published = new("--published")
    {
        Description = "The published site's /api/v1/next-change.json, an address or a file.",
        HelpName = "FILE|ADDRESS",
        Required = true,
    };
    static readonly Option<bool> Outputs = new("--outputs")
    {
        Description = "Print due=true or due=false, to be added to a workflow's $GITHUB_OUTPUT, and end with 0 either way.",
    };

    public static Command Create()
    {
        var command = new Command(
            "due",
            "Say whether the published site is to be built again although nobody changed it: an entry's day has come, an event "
                + """
                is over.

                Ends with 0 if a build is due, with 3 if not; so 'advance due --published … && advance build' builds when it must.
                A site that can't be reached, or does not say when it changes, is due: one build too many does no harm.
                """
        )
        {
            Published,
            BuildArguments.Date,
            Outputs,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed, cancellation));
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var (isDue, sentence) = await Decide(parsed.GetValue(Published)!, Now(parsed), cancellation);
        if (!parsed.GetValue(Outputs))
        {
            Console.WriteLine(sentence);
            return isDue ? ExitCode.Fine : ExitCode.NotDue;
        }
        Console.Error.WriteLine(sentence);
        Console.WriteLine($"due={(isDue ? "true" : "false")}");
        return ExitCode.Fine;
    }

    static async Task<(bool IsDue, string Sentence)> Decide(string published, Instant now, CancellationToken cancellation)
    {
        try
        {
            var next = PublishedChange.Read(await Read(published, cancellation));
            if (next.At is not { } at)
                return (false, "The published site does not change by itself: no build is due.");
            var moment = $"{InstantPattern.General.Format(at)}{(next.Reason.Length > 0 ? $" ({Printable(next.Reason)})" : "")}";
            return at <= now
                ? (true, $"The published site was to change at {moment}: a build is due.")
                : (false, $"The published site changes by itself at {moment}: no build is due before.");
        }
        catch (Exception exception)
            when (exception is FormatException or HttpRequestException or TaskCanceledException
                && !cancellation.IsCancellationRequested
            )
        {
            var reason = exception switch
            {
                TaskCanceledException => $"There was no answer within {Patience.TotalSeconds} seconds.",
                HttpRequestException { StatusCode: { } status } => $"The host answers {(int)status}.",
                _ => exception.Message,
            };
            return (true, $"'{published}' does not say when the published site changes. {reason} So a build is due.");
        }
    }

    static async Task<ReadOnlyMemory<byte>> Read(string published, CancellationToken cancellation)
    {
        if (
            Uri.TryCreate(published, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        )
        {
            using var http = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = MostBytes };
            http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "ADVANCE-Site (asks when the site changes)");
            return await http.GetByteArrayAsync(address, cancellation);
        }
        try
        {
            return await File.ReadAllBytesAsync(published, cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"The file '{published}' can't be read: "
                    + (exception is FileNotFoundException or DirectoryNotFoundException ? "it is not there." : exception.Message)
            );
        }
    }

    static Instant Now(ParseResult parsed) =>
        parsed.GetValue(BuildArguments.Date) is { } date
            ? BuildPlan.Moment(date)
                ?? throw new UsageException($"'{date}' is not a date. Write --date 2026-11-22, or --date 2026-11-22T09:00:00Z.")
            : Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    // It comes from elsewhere, and goes to a terminal or a log.
    static string Printable(string text) => new([.. text.Where(sign => sign is >= ' ' and <= '~').Take(40)]);
}
