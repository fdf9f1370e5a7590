using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Advance.Tests.Running;

namespace Advance.Tests.Publishing;

/// <summary>
/// Debian's nginx as an ordinary process in a folder of its own, on a loopback port: a server block that says where the
/// site's files lie, and includes the lines that <c>advance headers nginx</c> printed.
/// </summary>
sealed class Nginx : IDisposable
{
    // Of Debian's package libnginx-mod-http-brotli-static.
    const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    readonly TempFolder folder;
    readonly Process process;

    Nginx(TempFolder folder, Process process, HttpClient client) =>
        (this.folder, this.process, Client) = (folder, process, client);

    /// <summary>
    /// Why nginx can't be run here, in a sentence; null if it can. Where <c>ADVANCE_CI</c> is set it is run in any case.
    /// </summary>
    public static string? WhyNot =>
        ContinuousIntegration.IsThis || (Program is not null && File.Exists(Brotli))
            ? null
            : "There is no nginx with Brotli on this machine. On Debian, type: apt-get install -y nginx "
                + "libnginx-mod-http-brotli-static";

    static string? Program => Shell.Find("nginx") ?? (File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : null);

    /// <summary>Follows no redirect and decodes nothing.</summary>
    public HttpClient Client { get; }

    /// <param name="lines">As the program printed them.</param>
    /// <param name="where">Lines of the server block that say where the files lie.</param>
    public static Nginx Serve(string lines, string where)
    {
        var folder = new TempFolder();
        var port = FreePort();
        File.WriteAllText(folder.Combine("advance.conf"), lines);
        var temporary = string.Concat(
            new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(name =>
                $"  {name}_temp_path {folder.Combine(name)};\n"
            )
        );
        // As in Debian's own file, so that a site which brings its types has to win over these.
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
        // Else it would stop once its words fill the pipe.
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

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
