using System.CommandLine;
using Advance.Building;
using Advance.Checks;
using Advance.Checks.Addresses;
using Advance.Diagnostics;
using Advance.Generation.Hosting;
using Advance.Writing;

namespace Advance.Commands;

/// <summary><c>advance headers</c>: the lines that tell a host how to serve the site's files.</summary>
static class HeadersCommand
{
    static readonly Argument<string> Host = new("HOST") { Description = $"The kind of host: {Names}." };

    static string Names => string.Join(", ", HostConfiguration.All.Select(host => host.Name));

    public static Command Create()
    {
        var command = new Command(
            "headers",
            """
            Print the lines that set up a host for the site: headers, redirects, media types, the page for what is not found.

            nginx and Apache are set up with them by whoever runs the server: again when a page gets a redirect_from, and when the
            program or the theme changes, since the policy in them names the pages' style sheet by its hash. Netlify, Cloudflare
            Pages and Azure need nothing: 'build' puts the file that they read into the output.
            """
        )
        {
            Host,
            BuildArguments.Root,
            BuildArguments.Input,
            BuildArguments.Setting,
            BuildArguments.Date,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var host = Find(parsed.GetValue(Host)!);
        var options = BuildArguments.Read(parsed);
        // Only addresses matter here, old ones too.
        var parts = new SiteParts([new AddressCheck(), new DuplicateAddressCheck()], [], []);
        var result = new SiteBuild(options, parts).Load();
        if (result.HasErrors)
        {
            foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
                Console.Error.WriteLine(diagnostic);
            return ExitCode.Mistakes;
        }
        Console.Write(host.Text(result.Site!, Composition.Policy(options.Root, result.Site!.Settings)));
        return ExitCode.Fine;
    }

    static HostConfiguration Find(string name) =>
        HostConfiguration.All.FirstOrDefault(host => host.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException(
            $"'{name}' is not a kind of host that is known "
                + $"here.{Suggestion.DidYouMean(name, HostConfiguration.All.Select(host => host.Name))} Known are: {Names}."
        );
}
