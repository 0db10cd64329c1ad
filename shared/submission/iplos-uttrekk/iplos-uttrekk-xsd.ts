/** Made by build/xsd-module.ts from iplos-uttrekk-1.0.xsd, and the same text. */
export const IPLOS_UTTREKK_XSD = String.raw`<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
           xmlns:u="urn:registerkort:iplos-uttrekk:1"
           targetNamespace="urn:registerkort:iplos-uttrekk:1"
           elementFormDefault="qualified" attributeFormDefault="unqualified" version="1.0">

  <xs:annotation>
    <xs:documentation xml:lang="nb">
      iplos-uttrekk 1.0: årsuttrekket av et registerkort, uten navn, adresse og fødselsnummer.
      Dette er programmets eget format. Det nasjonale IPLOS-formatet er ikke offentlig.
    </xs:documentation>
  </xs:annotation>

  <xs:element name="iplosUttrekk">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="avsender" type="u:avsender"/>
        <xs:element name="person" type="u:person" minOccurs="0" maxOccurs="unbounded">
          <xs:unique name="enTjenestePerNummer">
            <xs:selector xpath="u:tjeneste"/>
            <xs:field xpath="@nr"/>
          </xs:unique>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="versjon" type="xs:string" use="required" fixed="1.0"/>
      <xs:attribute name="kodebok" type="u:kodebok" use="required"/>
      <xs:attribute name="rapporteringsaar" type="u:rapporteringsaar" use="required"/>
      <xs:attribute name="nummer" type="xs:positiveInteger" use="required"/>
    </xs:complexType>
    <xs:key name="enPersonPerPseudonym">
      <xs:selector xpath="u:person"/>
      <xs:field xpath="@pseudonym"/>
    </xs:key>
  </xs:element>

  <xs:complexType name="avsender">
    <xs:attribute name="kommunenummer" type="u:kommunenummer" use="required"/>
    <xs:attribute name="bydelsnummer" type="u:bydelsnummer"/>
    <xs:attribute name="organisasjonsnummer" type="u:organisasjonsnummer"/>
    <xs:attribute name="antallPersoner" type="xs:nonNegativeInteger" use="required"/>
  </xs:complexType>

  <xs:complexType name="person">
    <xs:sequence>
      <xs:element name="registrering" type="u:registrering" minOccurs="0" maxOccurs="unbounded">
        <xs:unique name="enVerdiPerVariabel">
          <xs:selector xpath="u:variabel"/>
          <xs:field xpath="@nr"/>
        </xs:unique>
      </xs:element>
      <xs:element name="tjeneste" type="u:tjeneste" minOccurs="0" maxOccurs="21">
        <xs:unique name="ettSegmentPerStart">
          <xs:selector xpath="u:segment"/>
          <xs:field xpath="@fra"/>
        </xs:unique>
      </xs:element>
      <xs:element name="doegntilbud" type="u:doegntilbud" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="pseudonym" type="u:pseudonym" use="required"/>
    <xs:attribute name="forrigePseudonym" type="u:pseudonym"/>
    <xs:attribute name="foedselsaar" type="u:aar"/>
    <xs:attribute name="kjoenn" type="u:kjoenn"/>
    <xs:attribute name="doedsdato" type="u:dato"/>
  </xs:complexType>

  <xs:complexType name="registrering">
    <xs:sequence>
      <xs:element name="variabel" type="u:variabel" minOccurs="0" maxOccurs="26"/>
      <xs:element name="diagnose" type="u:diagnose" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="dato" type="u:dato" use="required"/>
    <xs:attribute name="kodebok" type="u:kodebok" use="required"/>
    <xs:attribute name="korreksjon" type="u:jaNei" use="required"/>
  </xs:complexType>

  <!-- 5–9, 12–28, 52 og koordinator har kode, 10 og 11 har dato, koordinator kan ha fra og til. -->
  <xs:complexType name="variabel">
    <xs:attribute name="nr" type="u:variabelnummer" use="required"/>
    <xs:attribute name="kode" type="u:kode"/>
    <xs:attribute name="dato" type="u:dato"/>
    <xs:attribute name="fra" type="u:dato"/>
    <xs:attribute name="til" type="u:dato"/>
  </xs:complexType>

  <xs:complexType name="diagnose">
    <xs:attribute name="nr" type="xs:integer" use="required" fixed="29"/>
    <xs:attribute name="kode" type="u:diagnosekode" use="required"/>
    <xs:attribute name="fra" type="u:dato" use="required"/>
    <xs:attribute name="til" type="u:dato"/>
  </xs:complexType>

  <!-- Minst ett segment eller ett avslag; segmentene først. -->
  <xs:complexType name="tjeneste">
    <xs:choice>
      <xs:sequence>
        <xs:element name="segment" type="u:segment" maxOccurs="unbounded"/>
        <xs:element name="avslag" type="u:avslag" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:element name="avslag" type="u:avslag" maxOccurs="unbounded"/>
    </xs:choice>
    <xs:attribute name="nr" type="u:tjenestenummer" use="required"/>
    <xs:attribute name="tjenestetype" type="u:tjenestetype" use="required"/>
  </xs:complexType>

  <xs:complexType name="segment">
    <xs:sequence>
      <xs:element name="organisasjonsnummer" type="u:organisasjonsnummer" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
    <xs:attribute name="fra" type="u:dato" use="required"/>
    <xs:attribute name="til" type="u:dato"/>
    <xs:attribute name="minutterPerUke" type="xs:nonNegativeInteger"/>
    <xs:attribute name="flereTjenesteytere" type="u:jaNei"/>
  </xs:complexType>

  <xs:complexType name="avslag">
    <xs:attribute name="dato" type="u:dato" use="required"/>
  </xs:complexType>

  <xs:complexType name="doegntilbud">
    <xs:attribute name="nr" type="xs:integer" use="required" fixed="51"/>
    <xs:attribute name="type" type="u:doegntilbudstype" use="required"/>
    <xs:attribute name="fra" type="u:dato" use="required"/>
    <xs:attribute name="til" type="u:dato"/>
  </xs:complexType>

  <xs:simpleType name="kodebok">
    <xs:restriction base="xs:string">
      <xs:enumeration value="2004"/>
      <xs:enumeration value="2015"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="aar">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="rapporteringsaar">
    <xs:restriction base="xs:integer">
      <xs:pattern value="[0-9]{4}"/>
      <xs:minInclusive value="2004"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="dato">
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="kommunenummer">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="bydelsnummer">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="organisasjonsnummer">
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{9}"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- 32 byte som base64url uten fyll: det siste tegnet bærer bare fire biter. -->
  <xs:simpleType name="pseudonym">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Za-z0-9_\-]{42}[AEIMQUYcgkosw048]"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- 1 mann, 2 kvinne. -->
  <xs:simpleType name="kjoenn">
    <xs:restriction base="xs:string">
      <xs:enumeration value="1"/>
      <xs:enumeration value="2"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="jaNei">
    <xs:restriction base="xs:string">
      <xs:enumeration value="ja"/>
      <xs:enumeration value="nei"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="variabelnummer">
    <xs:restriction base="xs:string">
      <xs:pattern value="[5-9]|1[0-9]|2[0-8]|52|koordinator"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- Den lengste listen er boligtype, 1–7. -->
  <xs:simpleType name="kode">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-7]|ja|nei"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="diagnosekode">
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Za-z][0-9A-Za-z.\-]{0,9}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="tjenestenummer">
    <xs:restriction base="xs:string">
      <xs:pattern value="3[0-9]|4[0-9]|50"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- Variabelens nummer minus 29; 29 for boliger fra og med 2019. -->
  <xs:simpleType name="tjenestetype">
    <xs:restriction base="xs:string">
      <xs:pattern value="[1-9]|1[0-9]|2[01]|29"/>
    </xs:restriction>
  </xs:simpleType>

  <!-- 1 somatisk, 2 psykiatrisk, 3 DPS, 4 rehabiliteringsinstitusjon utenfor kommunen. -->
  <xs:simpleType name="doegntilbudstype">
    <xs:restriction base="xs:string">
      <xs:enumeration value="1"/>
      <xs:enumeration value="2"/>
      <xs:enumeration value="3"/>
      <xs:enumeration value="4"/>
    </xs:restriction>
  </xs:simpleType>
</xs:schema>
`;
