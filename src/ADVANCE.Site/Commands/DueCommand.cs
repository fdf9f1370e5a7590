using System.CommandLine;
using Advance.Changes;
using Advance.Exits;
using NodaTime;
using NodaTime.Text;

namespace Advance.Commands;

/// <summary><c>advance due</c>: whether a published site is out of date because time has passed.</summary>
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
        Description = "Print due=true or due=false, to add to a workflow's $GITHUB_OUTPUT, and exit with 0 either way.",
    };

    public static Command Create()
    {
        var command = new Command(
            "due",
            "Say whether the published site is to be built again although nobody changed it: an entry's day has come, an event "
                + """
                is over.

                Exits with 0 if a build is due and with 3 if not, so 'advance due --published … && advance build' builds when
                needed. A build is also due if the site can't be reached or doesn't say when it changes: an extra build does no
                harm.
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
                return (false, "The published site doesn't change without an edit: no build is due.");
            var moment = $"{InstantPattern.General.Format(at)}{(next.Reason.Length > 0 ? $" ({Printable(next.Reason)})" : "")}";
            return at <= now
                ? (true, $"The published site was due to change at {moment}: a build is due.")
                : (false, $"The published site next changes at {moment}: no build is due before then.");
        }
        catch (Exception exception)
            when (exception is FormatException or HttpRequestException or TaskCanceledException
                && !cancellation.IsCancellationRequested
            )
        {
            var reason = exception switch
            {
                TaskCanceledException => $"There was no answer within {Patience.TotalSeconds} seconds.",
                HttpRequestException { StatusCode: { } status } => $"The host answered {(int)status}.",
                _ => exception.Message,
            };
            return (true, $"'{published}' doesn't say when the published site changes. {reason} So a build is due.");
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
                    + (
                        exception is FileNotFoundException or DirectoryNotFoundException
                            ? "there is no such file."
                            : exception.Message
                    )
            );
        }
    }

    static Instant Now(ParseResult parsed) =>
        parsed.GetValue(BuildArguments.Date) is { } date
            ? BuildPlan.Timestamp(date)
                ?? throw new UsageException($"'{date}' isn't a date. Write --date 2026-11-22, or --date 2026-11-22T09:00:00Z.")
            : Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());

    // This text comes from another machine, and goes to a terminal or a log.
    static string Printable(string text) => new([.. text.Where(sign => sign is >= ' ' and <= '~').Take(40)]);
}
