using System.CommandLine;
using Advance.Building;
using Advance.Diagnostics;
using Advance.Generation.Hosting;

namespace Advance.Commands;

/// <summary><c>advance headers</c>: the lines that tell a host what to send with the site's files.</summary>
static class HeadersCommand
{
    static readonly Argument<string> Host = new("HOST") { Description = $"The kind of host: {Names}." };

    static string Names => string.Join(", ", HostConfiguration.All.Select(host => host.Name));

    public static Command Create()
    {
        var command = new Command("headers", """
            Print the lines that tell a host which headers to send with the site.

            nginx and Apache are set up with them by whoever runs the server, and anew when the program or the theme changes: the
            policy in them names the pages' style sheet by its hash. Netlify, Cloudflare Pages and Azure need nothing:
            'build' puts the file that they read into the output.
            """) { Host, BuildArguments.Root, BuildArguments.Setting };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed)));
        return command;
    }

    static int Run(ParseResult parsed)
    {
        var host = Find(parsed.GetValue(Host)!);
        var options = BuildArguments.Read(parsed);
        var plan = BuildPlan.Make(options, out var diagnostics);
        if (diagnostics.HasErrors)
        {
            foreach (var diagnostic in diagnostics.InFileOrder.Where(diagnostic => diagnostic.Severity == Severity.Error)) Console.Error.WriteLine(diagnostic);
            return ExitCode.Mistakes;
        }
        Console.Write(host.Text(plan.Settings, Composition.Policy(options.Root, plan.Settings)));
        return ExitCode.Fine;
    }

    static HostConfiguration Find(string name) => HostConfiguration.All.FirstOrDefault(host => host.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"'{name}' is not a kind of host that is known here.{Suggestion.DidYouMean(name, HostConfiguration.All.Select(host => host.Name))} Known are: {Names}.");
}
