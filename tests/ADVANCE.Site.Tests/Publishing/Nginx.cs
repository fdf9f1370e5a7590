using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>
/// Debian's nginx as an ordinary process in its own folder, on a loopback port, with a server block that has the path of the
/// site's files and includes the configuration printed by <c>advance headers nginx</c>.
/// </summary>
sealed class Nginx : IDisposable
{
    // From Debian's package libnginx-mod-http-brotli-static.
    const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    readonly TempFolder folder;
    readonly Process process;

    Nginx(TempFolder folder, Process process, HttpClient client) =>
        (this.folder, this.process, Client) = (folder, process, client);

    /// <summary>
    /// A sentence on why nginx can't be run here; null if it can. If <c>ADVANCE_CI</c> is set it is always run.
    /// </summary>
    public static string? WhyNot =>
        ContinuousIntegration.IsThis || (Program is not null && File.Exists(Brotli))
            ? null
            : "There is no nginx with Brotli on this machine. On Debian, type: apt-get install -y nginx "
                + "libnginx-mod-http-brotli-static";

    static string? Program => Shell.Find("nginx") ?? (File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : null);

    /// <summary>A client that follows no redirects and decodes nothing.</summary>
    public HttpClient Client { get; }

    /// <param name="lines">The lines printed by the program.</param>
    /// <param name="where">The lines of the server block with the path of the files.</param>
    public static Nginx Serve(string lines, string where)
    {
        var folder = new TempFolder();
        var port = LocalPort.Next();
        File.WriteAllText(folder.Combine("advance.conf"), lines);
        var temporary = string.Concat(
            new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(name =>
                $"  {name}_temp_path {folder.Combine(name)};\n"
            )
        );
        // As in Debian's own file, so that the site's types have to override these.
        File.WriteAllText(
            folder.Combine("nginx.conf"),
            $$"""
            load_module {{Brotli}};
            daemon off;
            master_process off;
            pid {{folder.Combine("nginx.pid")}};
            error_log stderr;
            events { worker_connections 64; }
            http {
              access_log off;
              include /etc/nginx/mime.types;
            {{temporary}}
              server {
                listen 127.0.0.1:{{port}};
                {{where}}
                include advance.conf;
              }
            }
            """
        );
        string[] arguments = ["-p", folder.Root, "-c", folder.Combine("nginx.conf"), "-e", "stderr"];
        var test = Shell.Run(Program!, [.. arguments, "-t"], folder.Root);
        Assert.True(test.ExitCode == 0 && !test.Errors.Contains("[warn]", StringComparison.Ordinal), test + lines);
        var process = Shell.Start(Program!, arguments, folder.Root);
        // Otherwise it would stop once its output fills the pipe.
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var client = new HttpClient(
            new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }
        )
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}"),
        };
        var server = new Nginx(folder, process, client);
        Wait(port, process);
        return server;
    }

    public void Dispose()
    {
        Client.Dispose();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    static void Wait(int port, Process process)
    {
        for (var tries = 0; tries < 600 && !process.HasExited; tries++)
        {
            try
            {
                using var probe = new TcpClient();
                probe.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(50);
            }
        }
        Assert.Fail("nginx does not answer.");
    }
}
