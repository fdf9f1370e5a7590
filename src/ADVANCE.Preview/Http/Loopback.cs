using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Advance.Preview.Http;

/// <summary>Listens only on this machine's own addresses, 127.0.0.1 and ::1.</summary>
static class Loopback
{
    const int Tries = 20;

    /// <param name="port">The first port to try.</param>
    /// <param name="handler">Creates the handler for the port that was free.</param>
    /// <exception cref="PreviewException">No port is free.</exception>
    public static async Task<(WebApplication App, int Port)> ListenAsync(int port, Func<int, RequestDelegate> handler)
    {
        for (var own = port; own < Math.Min(port + Tries, 65536); own++)
        {
            var app = Application(own, handler(own));
            try
            {
                await app.StartAsync();
                return (app, own);
            }
            catch (IOException exception) when (exception.InnerException is AddressInUseException)
            {
                await app.DisposeAsync();
            }
            catch (Exception exception) when (exception is IOException or SocketException)
            {
                await app.DisposeAsync();
                throw new PreviewException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The preview can't listen on port {own}: {exception.Message} Name another with --port."
                    ),
                    exception
                );
            }
        }
        throw new PreviewException(
            string.Create(CultureInfo.InvariantCulture, $"All ports from {port} onwards are in use. Name another with --port.")
        );
    }

    // The empty builder reads no files or environment variables, so none of them can expose the preview to a network.
    static WebApplication Application(int port, RequestDelegate handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.ListenLocalhost(port);
            });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        app.Run(handler);
        return app;
    }
}
