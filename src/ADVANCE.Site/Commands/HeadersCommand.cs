using System.CommandLine;
using Advance.Check.Addresses;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Hosting;
using Advance.Parts;

namespace Advance.Commands;

/// <summary><c>advance headers</c>: the configuration that tells a host how to serve the site's files.</summary>
static class HeadersCommand
{
    static readonly Argument<string> Host = new("HOST") { Description = $"The kind of host: {Names}." };

    static string Names => string.Join(", ", HostConfiguration.All.Select(host => host.Name));

    public static Command Create()
    {
        var command = new Command(
            "headers",
            """
            Print a host's configuration for the site: headers, redirects, media types, the 404 page.

            If you run nginx or Apache, install this configuration yourself. Print it again when a page gets a redirect_from,
            and when the program or the theme changes, since its policy names the pages' style sheet by its hash. Netlify,
            Cloudflare Pages and Azure don't need it: 'build' writes the file that they read.
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
        var result = new SiteBuild(options, parts, new()).Load();
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
            $"There is no host "
                + $"'{name}'.{Suggestion.DidYouMean(name, HostConfiguration.All.Select(host => host.Name))} The hosts are: "
                + $"{Names}."
        );
}
