using Advance.Tests.Publishing;
using Advance.Tests.Running;

[assembly: AssemblyFixture(typeof(NginxSite))]

namespace Advance.Tests.Publishing;

/// <summary>A small site with one of each kind of file, compressed beforehand, built once and served by nginx.</summary>
public sealed class NginxSite : IDisposable
{
    const string Files = """
        -- statiq.json --
        {
          "SiteTitle": "Field notes", "SiteDescription": "Notes from the field.", "Host": "notes.example",
          "Precompress": ["br", "gzip"]
        }
        -- input/news/first.md --
        ---
        title: The first note
        date: 2026-11-02
        summary: What we saw on the first day by the river, and heard.
        redirect_from:
          - /2026/first/
          - /old note.html
          - '/say/{now}; $uri/'
        ---
        We saw a heron. An été by the river.
        -- input/events/walk.md --
        ---
        title: A walk by the river in the evening
        date: 2026-11-02
        start: 2026-12-01T15:00
        end: 2026-12-01T16:00
        place: The river
        summary: We walk along the river, and count the herons that stand there.
        ---
        Bring boots.
        -- input/files/app.webmanifest --
        { "name": "Field notes" }
        -- input/files/list.csv --
        a,b
        """;

    readonly SiteFolder folder = new(Files);
    readonly Lazy<Nginx> served;

    public NginxSite() => served = new(Serve);

    public string Output => folder.Output;

    internal Nginx Server
    {
        get
        {
            Assert.SkipWhen(Nginx.WhyNot is not null, Nginx.WhyNot ?? "");
            return served.Value;
        }
    }

    /// <summary>The same site below <c>/notes</c>, in a folder whose name is another.</summary>
    internal Nginx ServeBelowPath()
    {
        Assert.SkipWhen(Nginx.WhyNot is not null, Nginx.WhyNot ?? "");
        string[] below = ["-s", "LinkRoot=/notes", "--date", "2026-11-22"];
        var build = folder.Run(["build", .. below, "--output", "below"]);
        Assert.True(build.ExitCode == 0, build.ToString());
        return Nginx.Serve(
            folder.Run(["headers", "nginx", .. below]).Output,
            $"location /notes/ {{ alias {folder.Root}/below/; }}"
        );
    }

    public void Dispose()
    {
        if (served.IsValueCreated)
            served.Value.Dispose();
        folder.Dispose();
    }

    Nginx Serve()
    {
        var build = folder.Run("build", "--date", "2026-11-22");
        Assert.True(build.ExitCode == 0, build.ToString());
        // Any picture would do: the host looks at the name alone.
        folder.Write("output/assets/picture.avif", "picture").Write("output/assets/clip.unknown", "clip");
        var lines = folder.Run("headers", "nginx", "--date", "2026-11-22");
        Assert.True(lines.ExitCode == 0, lines.ToString());
        return Nginx.Serve(lines.Output, $"root {folder.Output};");
    }
}
