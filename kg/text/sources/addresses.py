"""Tells which network addresses strangers may name: a page must not make us ask the user's own machines."""

from __future__ import annotations

import ipaddress
import socket

from kg.errors import SourceError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# IPv6 that stands for some IPv4 behind it: IPv4-mapped and -compatible, NAT64, 6to4, Teredo; and site-local.
TRANSLATED = [
    ipaddress.ip_network(each)
    for each in ("::/96", "::ffff:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "fec0::/10")
]


def is_public(address: Address) -> bool:
    """Tell whether an address is one of the public internet, rather than of this machine or its network."""
    translated = any(address in network for network in TRANSLATED if network.version == address.version)
    return address.is_global and not address.is_multicast and not address.is_reserved and not translated


def resolve(host: str, port: int) -> list[Address]:
    """Return the addresses of a host, in the system's order.

    Raises:
        SourceError: if it has none.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SourceError(
            f"{host} is not known on the network ({error}); check the address and the connection."
        ) from error
    return [ipaddress.ip_address(str(place[0]).partition("%")[0]) for *_, place in found]
