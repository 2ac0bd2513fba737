"""Addresses: what of them is shown, and which are refused."""

import pytest
from landslidebias.core.addresses import bare, check_plain, is_address, resolved, without_keys
from landslidebias.core.errors import InputError


def test_what_may_be_a_key_is_not_shown():
    key = "user:{}@".format("secret")
    assert bare(f"https://{key}host.org:8080/a/b.tif?sig=secret#secret") == "https://host.org:8080/a/b.tif"
    assert bare("s3://bucket/a.tif") == "s3://bucket/a.tif" and bare("/a/b.json") == "/a/b.json"


@pytest.mark.parametrize("address", ["https://a:b@c.org/v1", "https://c.org/v1?key=secret", "https://c.org/#secret"])
def test_an_address_with_a_key_is_refused_without_showing_it(address):
    with pytest.raises(InputError, match="c.org") as error:
        check_plain(address, "ADDRESS")
    assert "secret" not in str(error.value) and "a:b" not in str(error.value)


@pytest.mark.parametrize("address", ["c.org/v1", "file:///etc/passwd", "ftp://c.org", "https://", ""])
def test_only_the_web_is_asked(address):
    with pytest.raises(InputError, match="no address of the web"):
        check_plain(address, "ADDRESS")


def test_a_link_is_followed_from_its_document():
    check_plain("http://127.0.0.1:8080/api/", "ADDRESS")
    assert resolved("./B04.tif", "https://c.org/items/a.json") == "https://c.org/items/B04.tif"
    assert (
        resolved("B04.tif", "/data/a.json") == "/data/B04.tif"
        and resolved("/x/B04.tif", "/data/a.json") == "/x/B04.tif"
    )
    assert resolved("B04.tif", "C:\\data\\a.json") == "C:/data/B04.tif" and resolved("B04.tif", "") == "B04.tif"
    assert resolved("s3://b/B04.tif", "/data/a.json") == "s3://b/B04.tif"
    assert is_address("HTTPS://c.org") and not is_address("C:\\data") and not is_address("/data")


def test_keys_in_other_programs_words():
    key = "me:{}@".format("secret")
    said = f"a.tif?sig=secret&x=1: read error at https://{key}c.org/b.tif?sig=secret, band 1. Is it?"
    assert without_keys(said) == "a.tif read error at https://c.org/b.tif, band 1. Is it?"
    assert without_keys("Why? Because 1=1.") == "Why? Because 1=1."
