using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Advance.Tests.Client;

/// <summary>A module of the search client, run by Node.</summary>
public sealed class NodeClient : IDisposable
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    readonly Lock oneAtATime = new();
    readonly Process process;

    public NodeClient(string module)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Client", "run-client.mjs"), module])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        };
        try
        {
            process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException(
                "These tests run the search client in Node.js 20 or newer; install it (Debian: apt-get install nodejs)."
            );
        }
    }

    /// <summary>The module as it is in the theme.</summary>
    public static NodeClient OfModule(string name) => new(Modules.PathOf(name));

    /// <summary>The answer; an error thrown by the client becomes a <see cref="ClientException"/>.</summary>
    public JsonNode? Ask(string method, params JsonNode?[] args)
    {
        var answer = JsonNode.Parse(Send(new JsonObject { ["method"] = method, ["args"] = new JsonArray(args) }.ToJsonString()))!;
        if (answer["error"] is { } error)
            throw new ClientException(error.GetValue<string>());
        return answer["result"];
    }

    /// <summary>Queries with a text that is passed unchanged, including unpaired surrogates.</summary>
    public JsonNode? AskUnits(string method, string text, params JsonNode?[] rest) =>
        Ask("units", [method, new JsonArray([.. text.Select(unit => (JsonNode)JsonValue.Create((int)unit))]), .. rest]);

    string Send(string request)
    {
        lock (oneAtATime)
        {
            process.StandardInput.WriteLine(request);
            return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Node ended; its error is above.");
        }
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(5000))
            process.Kill();
        process.Dispose();
    }
}

/// <summary>An error that the client threw.</summary>
public sealed class ClientException(string message) : Exception(message);
